package org.korrigo.application.internal.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.korrigo.application.health.Diagnosis;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;

class DoctorDeskTest {

    private static final Actor ADMIN = Actor.console("chef");

    private final Ticking clock = new Ticking();
    private final DoctorDesk doctor = new DoctorDesk(Duration.ofMillis(300), new ServerClock(clock));

    @AfterEach
    void end() {
        doctor.leave();
    }

    @Test
    void theWorstComesFirstWithCauseAndCureInBothLanguages() {
        doctor.bindCheck(check("disk", () -> Finding.ok("disk-ok", Map.of("folder", "/v"))));
        doctor.bindCheck(check("database", () -> Finding.fail("database-unreachable", Map.of("reason", "refused"))));
        doctor.bindCheck(check("plugin-trust", () -> Finding.warn("plugin-trust-open", Map.of())));

        var french = doctor.examine(ADMIN, HealthCheck.Round.EVERYDAY, Optional.empty(), Locale.FRENCH);
        assertThat(french.level()).isEqualTo(Finding.Level.FAIL);
        assertThat(french.findings())
                .extracting(Diagnosis::subject)
                .containsExactly("database", "plugin-trust", "disk");
        assertThat(french.findings().get(0).cause()).isEqualTo("La base de données ne répond plus : refused.");
        assertThat(french.findings().get(0).cure())
                .hasValueSatisfying(cure -> assertThat(cure).contains("korrigo:network-check"));
        assertThat(french.findings().get(2).cure()).isEmpty();
        assertThat(doctor.examine(ADMIN, HealthCheck.Round.EVERYDAY, Optional.of("plugin-trust"), Locale.ENGLISH)
                        .findings())
                .extracting(Diagnosis::cause)
                .containsExactly("Any plug-in dropped into deploy/ runs (mode open).");
    }

    @Test
    void aCheckThatHangsIsAFindingAndTheOthersAnswer() {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        doctor.bindCheck(check("stuck", () -> {
            asked.incrementAndGet();
            awaited(end);
            return Finding.ok("disk-ok", Map.of());
        }));
        doctor.bindCheck(check("memory", () -> Finding.ok("memory-ok", Map.of())));

        for (int round = 0; round < 2; round++) {
            assertThat(examined()).extracting(Diagnosis::code).containsExactly("check-timed-out", "memory-ok");
        }
        assertThat(asked).as("it is not asked again while it hangs").hasValue(1);
        end.countDown();
    }

    @Test
    void aCheckThatThrowsIsAFinding() {
        doctor.bindCheck(check("broken", () -> {
            throw new IllegalStateException("oops");
        }));
        assertThat(examined()).extracting(Diagnosis::code).containsExactly("check-broken");
        assertThat(examined().get(0).cause()).contains("oops");
    }

    @Test
    void aCheckThatLeavesIsNotMadeAnyMore() {
        HealthCheck check = check("gone", () -> Finding.fail("database-absent", Map.of()));
        doctor.bindCheck(check);
        assertThat(doctor.subjects(HealthCheck.Round.EVERYDAY)).containsExactly("gone");
        doctor.unbindCheck(check);
        assertThat(examined()).isEmpty();
    }

    @Test
    void onlyAdministratorsReadFindings() {
        Actor teacher = new Actor("prof", Set.of(Role.TEACHER), Optional.empty());
        assertThatThrownBy(() -> doctor.examine(teacher, HealthCheck.Round.EVERYDAY, Optional.empty(), Locale.FRENCH))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("role-missing");
        assertThatThrownBy(() -> doctor.examine(ADMIN, HealthCheck.Round.EVERYDAY, Optional.of("none"), Locale.FRENCH))
                .hasMessageContaining("check-not-found");
    }

    @Test
    void whoeverAsksForTheLevelMakesTheChecksOnceInTenSeconds() {
        AtomicInteger asked = new AtomicInteger();
        doctor.bindCheck(check("counted", () -> {
            asked.incrementAndGet();
            return Finding.warn("disk-low", Map.of());
        }));

        assertThat(doctor.level()).isEqualTo(Finding.Level.WARN);
        doctor.level();
        assertThat(asked).hasValue(1);
        clock.now = clock.now.plusSeconds(11);
        doctor.level();
        assertThat(asked).hasValue(2);
        clock.now = clock.now.minusSeconds(3600);
        doctor.level();
        assertThat(asked)
                .as("a clock that was set back does not freeze the level")
                .hasValue(3);
    }

    private List<Diagnosis> examined() {
        return doctor.examine(ADMIN, HealthCheck.Round.EVERYDAY, Optional.empty(), Locale.FRENCH)
                .findings();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HealthCheck check(String subject, Supplier<Finding> look) {
        return new HealthCheck() {

            @Override
            public String subject() {
                return subject;
            }

            @Override
            public List<Finding> look() {
                return List.of(look.get());
            }
        };
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-06-15T08:00:00Z");

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
