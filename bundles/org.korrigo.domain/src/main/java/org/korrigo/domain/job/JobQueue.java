package org.korrigo.domain.job;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Work enqueued in a unit of work exists when that unit commits, and only then. */
@ProviderType
public interface JobQueue {

    default UUID enqueue(JobKind kind, UUID exam, UUID subject) {
        return enqueue(kind, exam, subject, JobPriority.UNKNOWN);
    }

    /** @param pages of the batch the job belongs to: the work of small batches is not kept waiting by that of large ones */
    UUID enqueue(JobKind kind, UUID exam, UUID subject, int pages);

    /**
     * Lets a waiting job go before others, or behind them. One that runs goes on running.
     *
     * @param priority 0 to 99
     * @throws org.korrigo.domain.Problem {@code job-over}, {@code job-priority-invalid}
     */
    void prioritize(UUID job, int priority);

    /** Runs a failed or cancelled job again. @throws org.korrigo.domain.Problem {@code job-not-over} */
    void retry(UUID job);

    /** Stops a job within two seconds, or keeps it from starting. @throws org.korrigo.domain.Problem {@code job-over} */
    void cancel(UUID job);

    /** Puts jobs parked for this plug-in back in the queue. @param plugin for example {@code ocr:tesseract} */
    void resume(String plugin);
}
