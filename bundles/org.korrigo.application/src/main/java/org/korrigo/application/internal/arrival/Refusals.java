package org.korrigo.application.internal.arrival;

import java.util.Set;
import org.korrigo.domain.Problem;

/** Which refusals of a file will be the same the next time. */
final class Refusals {

    private static final Set<Problem.Kind> ALWAYS = Set.of(Problem.Kind.INVALID, Problem.Kind.TOO_LARGE);

    static final String DUPLICATE = "scan-duplicate";

    private Refusals() {}

    static boolean isFinal(Problem refusal) {
        return ALWAYS.contains(refusal.kind()) || refusal.code().equals(DUPLICATE);
    }
}
