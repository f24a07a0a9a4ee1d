package org.korrigo.jobs.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.domain.Problem;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.Job.JobError;
import org.korrigo.domain.job.Job.State;
import org.korrigo.spi.PluginException;

/** How an attempt ended: what becomes of the job, and whether the engine runs it again. */
record Outcome(UnaryOperator<Job> change, Again again, Optional<JobError> error) {

    /** When the engine runs the job again. */
    enum Again {
        NEVER,
        AT_ONCE,
        AFTER_A_PAUSE
    }

    static final int ATTEMPTS = 5;

    private static final String STUCK = "job-stuck";

    /** Code with a defect: once more, because the error may come from a plug-in that is being exchanged at that moment. */
    private static final int ATTEMPTS_AT_A_DEFECT = 2;

    private static final int LONGEST_CHAIN = 20;
    private static final int LONGEST_DETAIL = 500;

    static final Outcome DONE =
            new Outcome(job -> JobDraft.over(job, State.DONE, Optional.empty()), Again.NEVER, Optional.empty());

    static final Outcome INTERRUPTED = new Outcome(JobDraft::interrupted, Again.AT_ONCE, Optional.empty());

    static Outcome parked(String waitingFor) {
        return new Outcome(job -> JobDraft.parked(job, waitingFor), Again.NEVER, Optional.empty());
    }

    static Outcome failed(JobError error) {
        Optional<JobError> why = Optional.of(error);
        return new Outcome(job -> JobDraft.over(job, State.FAILED, why), Again.NEVER, why);
    }

    /** Once more, because what kept it may have gone; then a person must look. */
    static Outcome stuck(Job job, String limit) {
        boolean before = job.error().filter(error -> error.code().equals(STUCK)).isPresent();
        JobError error = new JobError(STUCK, Map.of("limit", limit));
        return before
                ? failed(error)
                : new Outcome(mine -> JobDraft.toBeTriedAgain(mine, error), Again.AT_ONCE, Optional.of(error));
    }

    static Outcome of(Throwable failure, int attempts) {
        if (failure instanceof Problem problem && problem.kind() == Problem.Kind.PLUGIN_UNAVAILABLE) {
            return parked(String.valueOf(problem.facts().getOrDefault("plugin", "plugin")));
        }
        if (failure instanceof Problem problem) {
            return failed(new JobError(problem.code(), cut(problem.facts())));
        }
        if (failure instanceof PluginException refused) {
            return failed(of(refused));
        }
        boolean defect = isDefect(failure);
        JobError error = new JobError(defect ? "job-defect" : "job-failed", cut(failure.toString()));
        return attempts >= (defect ? ATTEMPTS_AT_A_DEFECT : ATTEMPTS)
                ? failed(error)
                : new Outcome(job -> JobDraft.toBeTriedAgain(job, error), Again.AFTER_A_PAUSE, Optional.of(error));
    }

    /** Whether code is at fault, which waiting does not heal. Want of memory may pass. */
    private static boolean isDefect(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(LONGEST_CHAIN)
                .anyMatch(cause -> cause instanceof Error && !(cause instanceof OutOfMemoryError));
    }

    private static JobError of(PluginException refused) {
        Map<String, Object> facts = new HashMap<>(refused.facts());
        facts.put("message", String.valueOf(refused.getMessage()));
        return new JobError(refused.code(), cut(facts));
    }

    private static Map<String, String> cut(Map<String, ?> facts) {
        return facts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> cut(String.valueOf(fact.getValue()))));
    }

    private static String cut(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    }
}
