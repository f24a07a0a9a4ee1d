package org.korrigo.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobPaceTest {

    private static final Instant START = Instant.parse("2026-06-15T08:00:00Z");

    @Test
    void tellsHowFastAJobGoesAndWhenItWillEnd() {
        JobPace pace = JobPace.of(job(Job.State.RUNNING, 30, 90, Optional.empty()), START.plusSeconds(10));
        assertThat(pace.perSecond()).contains(3.0);
        assertThat(pace.expectedEnd()).contains(START.plusSeconds(30));
    }

    @Test
    void tellsNothingOfAJobThatHasJustBegunOrWaits() {
        assertThat(JobPace.of(job(Job.State.RUNNING, 30, 90, Optional.empty()), START.plusMillis(900)))
                .isEqualTo(new JobPace(Optional.empty(), Optional.empty()));
        assertThat(JobPace.of(job(Job.State.RUNNING, 0, 90, Optional.empty()), START.plusSeconds(9))
                        .perSecond())
                .isEmpty();
        assertThat(JobPace.of(job(Job.State.QUEUED, 30, 90, Optional.empty()), START.plusSeconds(9))
                        .perSecond())
                .isEmpty();
    }

    @Test
    void ofAJobThatIsDoneItTellsHowFastItWas() {
        JobPace pace =
                JobPace.of(job(Job.State.DONE, 90, 90, Optional.of(START.plusSeconds(45))), START.plusSeconds(999));
        assertThat(pace.perSecond()).contains(2.0);
        assertThat(pace.expectedEnd()).isEmpty();
    }

    @Test
    void smallerBatchesGoFirstAndIndexingBeforeAll() {
        assertThat(JobPriority.of(JobKind.INDEX, 5000)).isGreaterThan(JobPriority.of(JobKind.SPLIT, 1));
        assertThat(JobPriority.of(JobKind.IDENTIFY, 40)).isGreaterThan(JobPriority.of(JobKind.SPLIT, 400));
        assertThat(JobPriority.of(JobKind.SPLIT, 400)).isGreaterThan(JobPriority.of(JobKind.IDENTIFY, 400));
        assertThat(JobPriority.of(JobKind.IDENTIFY, 1_000_000)).isGreaterThanOrEqualTo(JobPriority.LOWEST);
    }

    private static Job job(Job.State state, int done, int total, Optional<Instant> ended) {
        return new Job(
                UUID.randomUUID(),
                JobKind.SPLIT,
                UUID.randomUUID(),
                UUID.randomUUID(),
                state,
                done,
                total,
                1,
                Optional.empty(),
                Optional.empty(),
                START,
                Optional.of(START),
                ended);
    }
}
