package org.korrigo.shell.internal.backup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.korrigo.domain.backup.Backup;
import org.korrigo.domain.backup.Verification;

/** What commands say about backups. */
public final class BackupWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final long KIBI = 1024;

    private BackupWords() {}

    public static String date(Instant at) {
        return DATE.format(at.atZone(ZoneId.systemDefault()));
    }

    public static String size(long bytes) {
        if (bytes < KIBI) {
            return bytes + " o";
        }
        double value = bytes;
        int unit = -1;
        while (value >= KIBI && unit < 3) {
            value /= KIBI;
            unit++;
        }
        return String.format(
                Locale.FRENCH,
                "%.1f %so",
                value,
                List.of("Ki", "Mi", "Gi", "Ti").get(unit));
    }

    static String validity(Backup backup) {
        return switch (backup.validity()) {
            case UNVERIFIED -> "non vérifiée";
            case VERIFIED -> "vérifiée";
            case DAMAGED -> "abîmée";
            case NEWER -> "version plus récente";
        };
    }

    static List<String> of(Verification found) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.FRENCH,
                "%s : %d tables, %d lignes restaurées pour essai, %d fichiers lus, en %.1f s",
                found.backup(),
                found.tables(),
                found.rows(),
                found.files(),
                found.millis() / 1000.0));
        lines.addAll(found.faults());
        lines.add(found.sound() ? "La sauvegarde est bonne." : found.faults().size() + " défauts.");
        return lines;
    }
}
