package org.korrigo.application.job;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.job.Job;
import org.osgi.annotation.versioning.ProviderType;

/** Jobs as people see them. For administrators. */
@ProviderType
public interface JobBoard {

    /** Newest first, at most 500. */
    List<Job> list(Actor actor, Optional<String> exam, Optional<Job.State> state);

    Job show(Actor actor, UUID job);

    void retry(Actor actor, UUID job);

    void cancel(Actor actor, UUID job);

    /**
     * Lets a waiting job go before others, or behind them.
     *
     * @param priority 0 to 99, the higher first
     * @throws org.korrigo.domain.Problem {@code job-over}, {@code job-priority-invalid}
     */
    void prioritize(Actor actor, UUID job, int priority);
}
