package org.korrigo.application.internal.trial;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.korrigo.application.trial.ReplayReport;
import org.korrigo.application.trial.SimulationReport;
import org.korrigo.application.trial.TrialView;
import org.korrigo.application.trial.TrialView.State;
import org.korrigo.domain.Problem;
import org.korrigo.domain.job.Job.JobError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One trial in the background, in memory only. */
final class Trial {

    private static final Logger LOG = LoggerFactory.getLogger(Trial.class);

    /** What a trial does. */
    @FunctionalInterface
    interface Work {
        Finished run(TrialRun run) throws InterruptedException;
    }

    /** What it leaves behind: one of the reports, and its pages. */
    record Finished(Optional<SimulationReport> simulation, Optional<ReplayReport> replay, TrialPages pages) {}

    private final UUID id = UUID.randomUUID();
    private final TrialView.Kind kind;
    private final String subject;
    private final Instant createdAt = Instant.now();
    private volatile boolean cancelled;
    private State state = State.QUEUED;
    private int done;
    private int total;
    private Optional<JobError> error = Optional.empty();
    private Optional<SimulationReport> simulation = Optional.empty();
    private Optional<ReplayReport> replay = Optional.empty();
    private Optional<TrialPages> pages = Optional.empty();
    private Optional<Instant> startedAt = Optional.empty();
    private Optional<Instant> endedAt = Optional.empty();
    private Optional<Thread> runner = Optional.empty();

    Trial(TrialView.Kind kind, String subject) {
        this.kind = kind;
        this.subject = subject;
    }

    UUID id() {
        return id;
    }

    synchronized TrialView view() {
        return new TrialView(
                id, kind, subject, state, done, total, error, simulation, replay, createdAt, startedAt, endedAt);
    }

    void run(Work work) {
        if (!isTaken()) {
            return;
        }
        try {
            finish(work.run(new TrialRun(() -> cancelled, this::progress)));
        } catch (InterruptedException e) {
            LOG.debug("Trial {} was stopped", id);
            end(State.CANCELLED, Optional.empty());
        } catch (Problem problem) {
            fail(new JobError(problem.code(), texts(problem.facts())));
        } catch (RuntimeException e) {
            LOG.warn("Trial {} failed", id, e);
            fail(new JobError("trial-failed", String.valueOf(e.getMessage())));
        }
    }

    private static Map<String, String> texts(Map<String, Object> facts) {
        return facts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> String.valueOf(fact.getValue())));
    }

    private synchronized boolean isTaken() {
        boolean wanted = state == State.QUEUED;
        runner = Optional.of(Thread.currentThread()).filter(thread -> wanted);
        return wanted;
    }

    /** Its turn has come. @throws InterruptedException when somebody stopped it while it waited */
    synchronized void started() throws InterruptedException {
        if (cancelled) {
            throw new InterruptedException("cancelled");
        }
        state = State.RUNNING;
        startedAt = Optional.of(Instant.now());
    }

    private synchronized void progress(int steps, int of) {
        done = steps;
        total = of;
    }

    private synchronized void finish(Finished finished) {
        simulation = finished.simulation();
        replay = finished.replay();
        pages = Optional.of(finished.pages());
        end(State.DONE, Optional.empty());
    }

    /** What goes wrong while somebody stops it is how it stops. */
    private void fail(JobError why) {
        end(cancelled ? State.CANCELLED : State.FAILED, cancelled ? Optional.empty() : Optional.of(why));
    }

    private synchronized void end(State last, Optional<JobError> why) {
        state = last;
        error = why;
        endedAt = Optional.of(Instant.now());
        runner = Optional.empty();
        // a stop that came too late is not meant for the next trial of this thread
        Thread.interrupted();
    }

    /** @throws Problem {@code trial-over} */
    synchronized void cancel() {
        if (state.isOver()) {
            throw Problem.conflict("trial-over", Map.of("trial", id.toString(), "state", state.name()));
        }
        cancelled = true;
        if (state == State.QUEUED) {
            state = State.CANCELLED;
            endedAt = Optional.of(Instant.now());
        }
        runner.ifPresent(Thread::interrupt);
    }

    synchronized boolean isOver() {
        return state.isOver();
    }

    /** @throws Problem {@code trial-pages-missing} while it is not done, and when it had to make room */
    synchronized TrialPages pages() {
        return pages.orElseThrow(() -> Problem.of(
                Problem.Kind.NOT_FOUND, "trial-pages-missing", Map.of("trial", id.toString(), "state", state.name())));
    }

    /** Bytes of disk it holds. */
    synchronized long bytes() {
        return pages.map(TrialPages::bytes).orElse(0L);
    }

    synchronized void dropPages() {
        pages.ifPresent(TrialPages::drop);
        pages = Optional.empty();
    }
}
