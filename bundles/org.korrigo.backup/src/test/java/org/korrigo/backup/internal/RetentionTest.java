package org.korrigo.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.backup.Backup;
import org.korrigo.domain.backup.Backup.Validity;

class RetentionTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static Backup backup(int hoursAgo, Validity validity) {
        return new Backup(
                hoursAgo + "h",
                NOON.minusSeconds(3600L * hoursAgo),
                1,
                1,
                0,
                0,
                true,
                "schedule",
                validity,
                Optional.empty());
    }

    @Test
    void ofDaysAndWeeksTheLatestStays() {
        List<Backup> twiceADay = IntStream.range(0, 60)
                .mapToObj(i -> backup(10 + 12 * i, Validity.UNVERIFIED))
                .toList();
        assertThat(new Retention(3, 2, ZoneOffset.UTC).kept(twiceADay))
                .extracting(Backup::name)
                .containsExactly("10h", "22h", "46h");
        assertThat(new Retention(1, 3, ZoneOffset.UTC).kept(twiceADay))
                .extracting(Backup::name)
                .containsExactly("10h", "22h", "190h");
    }

    @Test
    void theLastThatIsKnownToBeSoundStaysHoweverOldItIs() {
        List<Backup> all = List.of(
                backup(1, Validity.UNVERIFIED), backup(900, Validity.VERIFIED), backup(1900, Validity.VERIFIED));
        assertThat(new Retention(1, 1, ZoneOffset.UTC).kept(all))
                .extracting(Backup::name)
                .containsExactly("1h", "900h");
        assertThat(Retention.newest(all, 1)).extracting(Backup::name).containsExactly("1h", "900h");
    }

    @Test
    void aDamagedOneTakesNobodysPlace() {
        List<Backup> all = List.of(backup(1, Validity.DAMAGED), backup(2, Validity.UNVERIFIED));
        assertThat(new Retention(1, 1, ZoneOffset.UTC).kept(all))
                .extracting(Backup::name)
                .containsExactly("2h");
        assertThat(Retention.newest(all, 1)).extracting(Backup::name).containsExactly("2h");
    }
}
