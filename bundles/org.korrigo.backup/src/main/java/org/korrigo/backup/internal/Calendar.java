package org.korrigo.backup.internal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.korrigo.domain.backup.Backup;

/** When something is due. A night that was slept through is made up for. */
record Calendar(BackupConfig config, ZoneId zone) {

    private static final int WHOLE = 100;
    private static final int SOME = 10;

    /** How old the last verified backup may become. */
    private static final Duration DAILY = Duration.ofHours(26);

    private static final Duration WEEKLY = Duration.ofDays(8);

    /** @param all newest first */
    boolean isBackupDue(Instant now, List<Backup> all) {
        if (config.hour() < 0) {
            return false;
        }
        Instant last = lastTime(now);
        return all.stream()
                .noneMatch(backup -> backup.withFiles() && !backup.at().isBefore(last));
    }

    /** The last time, not after now, at which a backup was to be made. */
    private Instant lastTime(Instant now) {
        LocalDateTime here = LocalDateTime.ofInstant(now, zone);
        LocalDateTime today = here.toLocalDate().atTime(LocalTime.of(config.hour(), 0));
        return (here.isBefore(today) ? today.minusDays(1) : today).atZone(zone).toInstant();
    }

    /** Which part of the files of a new backup is read, in per cent; 0 when it is not verified that day. */
    int verified(Instant now) {
        boolean sunday = LocalDateTime.ofInstant(now, zone).getDayOfWeek() == DayOfWeek.SUNDAY;
        return switch (config.verify()) {
            case "never" -> 0;
            case "weekly" -> sunday ? WHOLE : 0;
            default -> sunday ? WHOLE : SOME;
        };
    }

    Duration patience() {
        return config.verify().equals("weekly") ? WEEKLY : DAILY;
    }
}
