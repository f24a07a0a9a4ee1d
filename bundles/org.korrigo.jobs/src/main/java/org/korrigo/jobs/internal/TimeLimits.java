package org.korrigo.jobs.internal;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korrigo.domain.job.JobKind;

/** How long an attempt at a job of each kind may take before it counts as stuck. */
final class TimeLimits {

    private static final Pattern LIMIT = Pattern.compile("(\\w+)\\s*=\\s*(\\d+)\\s*([smh])");

    private final Map<JobKind, Duration> limits = new EnumMap<>(JobKind.class);

    /**
     * @param text for example {@code INDEX=30m, SPLIT=4h}; a kind without a limit never counts as stuck
     * @throws IllegalArgumentException when it cannot be read
     */
    TimeLimits(String text) {
        for (String each : text.split(",")) {
            if (!each.isBlank()) {
                put(each.strip());
            }
        }
    }

    private void put(String each) {
        Matcher limit = LIMIT.matcher(each);
        if (!limit.matches()) {
            throw new IllegalArgumentException("limits of org.korrigo.jobs.cfg: not KIND=30m but " + each);
        }
        Duration one =
                switch (limit.group(3)) {
                    case "s" -> Duration.ofSeconds(1);
                    case "m" -> Duration.ofMinutes(1);
                    default -> Duration.ofHours(1);
                };
        limits.put(JobKind.valueOf(limit.group(1)), one.multipliedBy(Long.parseLong(limit.group(2))));
    }

    boolean isExceeded(JobKind kind, Duration age) {
        return limits.containsKey(kind) && age.compareTo(limits.get(kind)) > 0;
    }

    /** In minutes, or in seconds below two of them, for people. */
    String words(JobKind kind) {
        Duration limit = limits.getOrDefault(kind, Duration.ZERO);
        return limit.toMinutes() < 2 ? limit.toSeconds() + " s" : limit.toMinutes() + " min";
    }
}
