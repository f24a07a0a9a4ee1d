package org.korrigo.shell.internal.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.korrigo.shell.internal.CommandFailed;

class MomentsTest {

    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

    @Test
    void agesAndDatesAreBothUnderstood() throws CommandFailed {
        assertThat(Moments.of("30m", NOW)).isEqualTo(Instant.parse("2026-06-15T11:30:00Z"));
        assertThat(Moments.of("24H", NOW)).isEqualTo(Instant.parse("2026-06-14T12:00:00Z"));
        assertThat(Moments.of("1w", NOW)).isEqualTo(Instant.parse("2026-06-08T12:00:00Z"));
        assertThat(Moments.of("2026-06-15T10:00:00Z", NOW)).isEqualTo(Instant.parse("2026-06-15T10:00:00Z"));
        Instant local = LocalDateTime.of(2026, 6, 1, 0, 0)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        assertThat(Moments.of("2026-06-01", NOW)).isEqualTo(local);
        assertThat(Moments.of("2026-06-01T08:30", NOW)).isEqualTo(local.plusSeconds(30_600));
    }

    @Test
    void anythingElseIsRefusedWithAnExample() {
        for (String text : new String[] {"", "yesterday", "-3h", "2026-13-01"}) {
            assertThatThrownBy(() -> Moments.of(text, NOW))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("24h");
        }
    }
}
