package org.korrigo.shell.internal.job;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.korrigo.application.job.JobSweep;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobKind;
import org.korrigo.shell.internal.CommandFailed;

/** Words of the commands about jobs. */
final class JobWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final Pattern AGE = Pattern.compile("(\\d{1,6})([mhd])");

    private JobWords() {}

    static Optional<JobKind> kind(String name) throws CommandFailed {
        try {
            return Optional.ofNullable(name).map(word -> JobKind.valueOf(word.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("Type inconnu « " + name + " » : unpack, index, split, identify ou render.");
        }
    }

    static Optional<Job.State> state(String name) throws CommandFailed {
        try {
            return Optional.ofNullable(name).map(word -> Job.State.valueOf(word.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(
                    "État inconnu « " + name + " » : queued, running, parked, done, failed ou cancelled.");
        }
    }

    /** @param text for example {@code 30m}, {@code 24h} or {@code 7d} */
    static Optional<Duration> age(String text) throws CommandFailed {
        if (text == null) {
            return Optional.empty();
        }
        Matcher age = AGE.matcher(text);
        if (!age.matches()) {
            throw new CommandFailed("Durée illisible « " + text + " » : par exemple 30m, 24h ou 7d.");
        }
        long number = Long.parseLong(age.group(1));
        return Optional.of(
                switch (age.group(2)) {
                    case "m" -> Duration.ofMinutes(number);
                    case "h" -> Duration.ofHours(number);
                    default -> Duration.ofDays(number);
                });
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    static String seconds(Optional<Double> seconds) {
        return seconds.map(number -> String.format(Locale.FRENCH, "%.1f s", number))
                .orElse("");
    }

    /** @param verb what was done, or would be, for example {@code relancées} */
    static String sweep(JobSweep sweep, String verb) {
        String kinds = sweep.kinds().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", ", " (", ")"));
        String count = "tâches " + verb + " : " + sweep.count() + (sweep.count() == 0 ? "" : kinds);
        return sweep.done() ? "T" + count.substring(1) : "Seraient " + verb + " — " + count + ". Ajoutez --yes.";
    }
}
