package org.korrigo.shell.internal.job;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.job.JobBoard;
import org.korrigo.application.job.JobCare;
import org.korrigo.application.job.JobChoice;
import org.korrigo.application.job.JobSweep;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:job-retry 6f1c…} or {@code korrigo:job-retry --failed --kind split --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "job-retry",
        description = "Runs a failed or cancelled job again, or with --failed --yes all that failed")
public class JobRetry extends KorrigoCommand {

    @Argument(name = "job", description = "Id of the job")
    @Completion(StoppedJobCompleter.class)
    private String job;

    @Option(name = "--failed", description = "All jobs that failed")
    private boolean failed;

    @Option(name = "--kind", description = "Of these, one kind: unpack, index, split, identify or render")
    @Completion(JobKindCompleter.class)
    private String kind;

    @Option(name = "--exam", description = "Of these, those of an exam: reference or id")
    @Completion(ExamCompleter.class)
    private String exam;

    @Option(name = "--yes", description = "Really runs them")
    private boolean yes;

    @Option(name = "--dry-run", description = "Only says how many, even with --yes")
    private boolean dryRun;

    @Reference
    private JobBoard jobs;

    @Reference
    private JobCare care;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        if ((job == null) == !failed) {
            throw new CommandFailed("Indiquez une tâche, ou bien --failed.");
        }
        if (failed) {
            JobChoice choice =
                    new JobChoice(Optional.ofNullable(exam), Set.of(), JobWords.kind(kind), Optional.empty());
            JobSweep sweep = care.retryFailed(actor, choice, yes && !dryRun);
            return Answer.line(sweep, JobWords.sweep(sweep, "relancées"));
        }
        if (dryRun) {
            return Answer.line(Map.of("job", job), "Serait relancée : " + job);
        }
        jobs.retry(actor, UUID.fromString(job));
        return Answer.line(Map.of("job", job), "Tâche relancée : " + job);
    }
}
