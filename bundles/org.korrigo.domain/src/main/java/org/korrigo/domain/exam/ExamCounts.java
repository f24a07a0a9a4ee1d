package org.korrigo.domain.exam;

/**
 * How much of an exam has reached which step.
 *
 * @param pages scanned, of all batches
 * @param pagesWaiting pending or quarantined
 * @param unidentified copies without a student
 * @param jobsOpen that have not come to an end
 */
public record ExamCounts(
        int students,
        int batches,
        int pages,
        int pagesWaiting,
        int copies,
        int quarantined,
        int unidentified,
        int ready,
        int locked,
        int graded,
        int released,
        int jobsOpen,
        int jobsFailed) {}
