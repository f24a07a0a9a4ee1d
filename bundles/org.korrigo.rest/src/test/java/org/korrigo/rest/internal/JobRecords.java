package org.korrigo.rest.internal;

import java.util.List;
import java.util.Set;
import org.korrigo.rest.internal.body.JobBody;
import org.korrigo.rest.internal.body.JobKindStatsBody;
import org.korrigo.rest.internal.body.JobLogLineBody;
import org.korrigo.rest.internal.body.JobPauseBody;
import org.korrigo.rest.internal.body.JobPriorityBody;
import org.korrigo.rest.internal.body.JobRetryOrderBody;
import org.korrigo.rest.internal.body.JobStatsBody;
import org.korrigo.rest.internal.body.JobSweepBody;

/** Bodies and answers about jobs. */
final class JobRecords {

    static final List<Class<?>> ROOTS = List.of(
            JobBody.class,
            JobPriorityBody.class,
            JobLogLineBody.class,
            JobPauseBody.class,
            JobRetryOrderBody.class,
            JobStatsBody.class,
            JobSweepBody.class);

    /** Those whose member {@code kind} is what they say, not how they are told apart. */
    static final Set<Class<?>> WITH_KIND = Set.of(JobBody.class, JobKindStatsBody.class, JobRetryOrderBody.class);

    private JobRecords() {}
}
