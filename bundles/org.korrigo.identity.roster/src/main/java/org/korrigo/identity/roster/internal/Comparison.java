package org.korrigo.identity.roster.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.korrigo.spi.identity.IdentityCandidate;

/** One student held against all the evidence. @param score 0 to 1 */
record Comparison(Student student, double score, String reason) {
    /** Evidence that weighs less in all, a class alone for example, cannot reach the full score. */
    private static final double ENOUGH = 1;
    /** Nobody is recognised by numbers and dates alone. */
    private static final double WITHOUT_NAME = 0.7;

    static Comparison of(Student student, List<Evidence> evidence) {
        double sum = 0;
        double weights = 0;
        boolean named = false;
        List<String> reasons = new ArrayList<>();
        for (Evidence zone : evidence) {
            Optional<Double> alike = zone.alike(student);
            if (alike.isPresent()) {
                sum += zone.trait().weight * alike.get();
                weights += zone.trait().weight;
                named |= zone.trait().isName();
                reasons.add(String.format(Locale.ROOT, "%s %.2f", zone.trait().zone, alike.get()));
            }
        }
        double score = sum / Math.max(ENOUGH, weights) * (named ? 1 : WITHOUT_NAME);
        return new Comparison(student, score, String.join(", ", reasons));
    }

    IdentityCandidate candidate(double factor, String remark) {
        return new IdentityCandidate(student.entry().id(), Math.min(1, score * factor), reason + remark);
    }
}
