package org.korrigo.shell.internal.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korrigo.shell.internal.CommandFailed;

/** Moments as people write them: {@code 24h}, {@code 30m}, {@code 7d}, {@code 2026-06-15}, {@code 2026-06-15T14:00}. */
final class Moments {

    private static final Pattern AGO = Pattern.compile("([0-9]{1,6})([smhdw])");

    private Moments() {}

    static Instant of(String text, Instant now) throws CommandFailed {
        Matcher ago = AGO.matcher(text.toLowerCase(Locale.ROOT));
        if (ago.matches()) {
            return now.minus(unit(ago.group(2)).multipliedBy(Long.parseLong(ago.group(1))));
        }
        try {
            return text.contains("T") ? moment(text) : start(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new CommandFailed(
                    "« " + text + " » : écrire par exemple 30m, 24h, 7d, 2026-06-15 ou 2026-06-15T14:00.");
        }
    }

    private static Instant moment(String text) {
        return text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text).atZone(ZoneId.systemDefault()).toInstant();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            case "d" -> Duration.ofDays(1);
            default -> Duration.ofDays(7);
        };
    }
}
