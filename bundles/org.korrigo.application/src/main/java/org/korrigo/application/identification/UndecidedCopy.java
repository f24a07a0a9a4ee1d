package org.korrigo.application.identification;

import java.util.List;
import java.util.UUID;
import org.korrigo.application.copy.CopyView;

/** A copy and its candidates, best first. */
public record UndecidedCopy(CopyView copy, List<CandidateView> candidates) {

    /** A student the machine proposes. @param score 0 to 1 */
    public record CandidateView(
            UUID student, String lastName, String firstName, String className, double score, String reason) {}
}
