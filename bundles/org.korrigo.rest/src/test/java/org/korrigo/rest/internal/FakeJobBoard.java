package org.korrigo.rest.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.job.JobBoard;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobKind;

/** One failed job. */
public final class FakeJobBoard implements JobBoard {

    static final UUID ID = new UUID(3, 3);

    Optional<String> exam = Optional.empty();
    Optional<Job.State> asked = Optional.empty();
    private Job.State state = Job.State.FAILED;
    private int rank = 10;

    @Override
    public List<Job> list(Actor actor, Optional<String> inExam, Optional<Job.State> inState) {
        exam = inExam;
        asked = inState;
        return List.of(job());
    }

    @Override
    public Job show(Actor actor, UUID job) {
        return job();
    }

    @Override
    public void retry(Actor actor, UUID job) {
        state = Job.State.QUEUED;
    }

    @Override
    public void prioritize(Actor actor, UUID job, int priority) {
        rank = priority;
    }

    @Override
    public void cancel(Actor actor, UUID job) {
        state = Job.State.CANCELLED;
    }

    private Job job() {
        var error = new Job.JobError("pdf-encrypted", "The file is encrypted.");
        return new Job(
                ID,
                JobKind.INDEX,
                FakeExams.ID,
                FakeScans.BATCH,
                state,
                rank,
                0,
                8,
                1,
                Optional.of(error),
                Optional.empty(),
                Instant.EPOCH,
                Optional.of(Instant.EPOCH),
                Optional.empty());
    }
}
