package org.korrigo.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.backup.Backup;
import org.korrigo.domain.backup.Backup.Validity;

class CalendarTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static boolean due(String now, String last) {
        return new Calendar(Settings.DEFAULT, PARIS).isBackupDue(Instant.parse(now), List.of(made(last, true)));
    }

    private static Backup made(String at, boolean withFiles) {
        Instant instant = Instant.parse(at);
        return new Backup("b", instant, 1, 1, 0, 0, withFiles, "asked", Validity.UNVERIFIED, Optional.empty());
    }

    @Test
    void oneIsMadeEachNightAtTheHourOfTheServersZone() {
        assertThat(due("2026-11-23T00:59:00Z", "2026-11-22T01:00:10Z")).isFalse();
        assertThat(due("2026-11-23T01:00:00Z", "2026-11-22T01:00:10Z")).isTrue();
        assertThat(due("2026-11-23T01:01:00Z", "2026-11-23T01:00:10Z")).isFalse();
    }

    @Test
    void aNightThatWasSleptThroughIsMadeUpFor() {
        assertThat(due("2026-11-23T00:30:00Z", "2026-11-20T01:00:10Z")).isTrue();
    }

    @Test
    void oneWithoutFilesDoesNotCount() {
        List<Backup> bare = List.of(made("2026-11-23T01:00:10Z", false));
        assertThat(new Calendar(Settings.DEFAULT, PARIS).isBackupDue(Instant.parse("2026-11-23T01:01:00Z"), bare))
                .isTrue();
    }

    @Test
    void noneIsMadeWhenNoHourIsConfigured() {
        Calendar off = new Calendar(new Settings(-1, "daily", 7, 5), PARIS);
        assertThat(off.isBackupDue(Instant.parse("2026-11-23T01:01:00Z"), List.of()))
                .isFalse();
    }

    @Test
    void allFilesAreReadOnSundays() {
        Calendar daily = new Calendar(Settings.DEFAULT, PARIS);
        assertThat(daily.verified(Instant.parse("2026-11-22T01:00:00Z"))).isEqualTo(100);
        assertThat(daily.verified(Instant.parse("2026-11-23T01:00:00Z"))).isEqualTo(10);
        Calendar weekly = new Calendar(new Settings(2, "weekly", 7, 5), PARIS);
        assertThat(weekly.verified(Instant.parse("2026-11-23T01:00:00Z"))).isZero();
    }
}
