package org.korrigo.domain.distribution;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.korrigo.domain.Problem;

/**
 * Somebody who marks an exam.
 *
 * @param username of the account
 * @param weight how much of the work, against the other markers; above 0, at most 100
 * @param excludedClasses whose copies this marker never sees, because they are his own students; written as in the class list
 * @param away gets no more copies until this is taken back
 */
public record Marker(String username, BigDecimal weight, Set<String> excludedClasses, boolean away) {

    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(100);

    public Marker {
        excludedClasses = excludedClasses.stream()
                .map(String::strip)
                .filter(c -> !c.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        if (weight.signum() <= 0 || weight.compareTo(HEAVIEST) > 0) {
            throw Problem.invalid("marker-weight", Map.of("username", username, "weight", weight.toPlainString()));
        }
    }

    /** Whether this marker must not see copies of a class; capitals and blanks at the ends make no difference. */
    public boolean isBarredFrom(String className) {
        String wanted = key(className);
        return excludedClasses.stream().map(Marker::key).anyMatch(wanted::equals);
    }

    private static String key(String className) {
        return className.strip().toLowerCase(Locale.ROOT);
    }

    public Marker away(boolean gone) {
        return new Marker(username, weight, excludedClasses, gone);
    }
}
