package org.korrigo.application.internal.health.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.health.DatabasePulse;
import org.korrigo.domain.health.Finding;

class ClockCheckTest {

    private final TwoClocks time = new TwoClocks();
    private final ClockCheck check = new ClockCheck(Duration.ofSeconds(5), time, () -> time.nanos);

    @Test
    void aClockThatSomebodySetsIsNoticedAtTheNextLookAndSaidForAnHour() {
        time.pass(Duration.ofMinutes(10));
        assertThat(looked().code()).isEqualTo("clock-ok");

        time.jump(Duration.ofHours(-2));
        time.pass(Duration.ofMinutes(1));
        assertThat(looked().code()).isEqualTo("clock-jumped");
        assertThat(looked().facts()).containsEntry("seconds", "-7200");

        time.pass(Duration.ofMinutes(59));
        assertThat(looked().code()).isEqualTo("clock-jumped");
        time.pass(Duration.ofMinutes(2));
        assertThat(looked().code()).isEqualTo("clock-ok");
    }

    @Test
    void aClockThatIsCorrectedLittleByLittleDoesNotJump() {
        for (int minute = 0; minute < 10; minute++) {
            time.pass(Duration.ofMinutes(1));
            time.jump(Duration.ofSeconds(20));
            assertThat(looked().code()).isEqualTo("clock-ok");
        }
    }

    @Test
    void aClockThatDiffersFromTheDatabasesIsAWarning() {
        check.bindPulse(() -> beat(time.instant().plusSeconds(90)));
        assertThat(looked().code()).isEqualTo("clock-differs");
        assertThat(looked().facts()).containsEntry("seconds", "-90");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNotTheClocksFault() {
        check.bindPulse(() -> {
            throw new IllegalStateException("gone");
        });
        assertThat(looked().level()).isEqualTo(Finding.Level.OK);
    }

    private Finding looked() {
        return check.look().get(0);
    }

    private static DatabasePulse.Beat beat(Instant now) {
        return new DatabasePulse.Beat("17.5", Duration.ofMillis(1), now, true, 3, 80);
    }

    /** The one people can set, and the one they cannot. */
    private static final class TwoClocks extends Clock {

        private Instant wall = Instant.parse("2026-06-15T08:00:00Z");
        private long nanos;

        void pass(Duration time) {
            wall = wall.plus(time);
            nanos += time.toNanos();
        }

        void jump(Duration by) {
            wall = wall.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return wall;
        }
    }
}
