package org.korrigo.backup.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.korrigo.domain.backup.Backup;
import org.korrigo.domain.backup.Backup.Validity;

/** Which backups stay: of each of the last days and weeks that had one the latest; and always the last that is known to be sound. */
record Retention(int days, int weeks, ZoneId zone) {

    /** @param all newest first */
    List<Backup> kept(List<Backup> all) {
        Set<Backup> kept = new LinkedHashSet<>();
        Set<LocalDate> lastDays = new HashSet<>();
        Set<String> lastWeeks = new HashSet<>();
        for (Backup backup : usable(all)) {
            LocalDate day = LocalDate.ofInstant(backup.at(), zone);
            boolean ofADay = lastDays.size() < days && lastDays.add(day);
            boolean ofAWeek = lastWeeks.size() < weeks && lastWeeks.add(week(day));
            if (ofADay || ofAWeek) {
                kept.add(backup);
            }
        }
        return withLastSound(kept, all);
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** @param all newest first */
    static List<Backup> newest(List<Backup> all, int count) {
        List<Backup> usable = usable(all);
        return withLastSound(new LinkedHashSet<>(usable.subList(0, Math.min(count, usable.size()))), all);
    }

    private static List<Backup> usable(List<Backup> all) {
        return all.stream()
                .filter(backup -> backup.validity() != Validity.DAMAGED)
                .toList();
    }

    private static List<Backup> withLastSound(Set<Backup> kept, List<Backup> all) {
        all.stream()
                .filter(backup -> backup.validity() == Validity.VERIFIED)
                .findFirst()
                .ifPresent(kept::add);
        return List.copyOf(kept);
    }
}
