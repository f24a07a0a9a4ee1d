package org.korrigo.application.result;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.korrigo.domain.copy.CopyState;

/**
 * How far an exam is from giving its results back.
 *
 * @param ready whether every copy is final, has its student and its PDF
 * @param released copies that their students see
 * @param graded copies that are final and not given back
 * @param notGraded the others, by state; states without a copy are left out
 * @param unidentified copies without a student
 * @param pdfMissing final copies without a PDF yet
 * @param since when results were first given back; empty while none are
 */
public record ReleaseReadiness(
        boolean ready,
        int released,
        int graded,
        List<StateCount> notGraded,
        int unidentified,
        int pdfMissing,
        Optional<Instant> since) {

    public ReleaseReadiness {
        notGraded = List.copyOf(notGraded);
    }

    /** Copies of one state. */
    public record StateCount(CopyState state, int count) {}
}
