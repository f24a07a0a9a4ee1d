package org.korrigo.application.exam;

/**
 * How much of an exam has reached which step.
 *
 * @param pagesScanned pages of all batches
 * @param pagesWaiting pages pending or quarantined
 * @param quarantined copies whose pages a person must look at
 * @param toIdentify copies without a student
 * @param ready copies that may be marked
 */
public record PipelineCounts(
        int students,
        int batches,
        int pagesScanned,
        int pagesWaiting,
        int copies,
        int quarantined,
        int toIdentify,
        int ready,
        int locked,
        int graded,
        int released,
        int jobsRunning,
        int jobsFailed) {}
