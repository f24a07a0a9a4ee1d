package org.korrigo.application.database;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.korrigo.application.copy.CopyView;
import org.korrigo.domain.job.Job;

/**
 * All about one copy.
 *
 * @param exam reference of its exam
 * @param fence of its latest lock
 * @param lockEnds when the lock runs out by itself
 * @param revision of its marks; 0 when nothing is marked
 * @param score what its final marks came to, out of 20
 * @param scoredBy who added them up
 * @param finalPdf SHA-256 of its PDF
 * @param jobs that work or worked on it, newest first
 */
public record CopySheet(
        CopyView copy,
        String exam,
        long fence,
        Optional<Instant> lockEnds,
        long revision,
        int marks,
        int drawings,
        Optional<String> score,
        Optional<String> scoredBy,
        Optional<String> finalPdf,
        List<Job> jobs) {}
