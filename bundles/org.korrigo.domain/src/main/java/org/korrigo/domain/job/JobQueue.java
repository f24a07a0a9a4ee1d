package org.korrigo.domain.job;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Work enqueued in a unit of work exists when that unit commits, and only then. */
@ProviderType
public interface JobQueue {

    UUID enqueue(JobKind kind, UUID exam, UUID subject);

    /** Runs a failed or cancelled job again. @throws org.korrigo.domain.Problem {@code job-not-over} */
    void retry(UUID job);

    /** Stops a job within two seconds, or keeps it from starting. @throws org.korrigo.domain.Problem {@code job-over} */
    void cancel(UUID job);

    /** Puts jobs parked for this plug-in back in the queue. @param plugin for example {@code ocr:tesseract} */
    void resume(String plugin);
}
