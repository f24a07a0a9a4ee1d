package org.korrigo.shell.internal.job;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.job.JobCare;
import org.korrigo.application.job.JobChoice;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobPace;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:job-list bac-blanc --state failed} */
@Service
@Command(scope = "korrigo", name = "job-list", description = "Lists jobs, newest first")
public class JobList extends KorrigoCommand {

    private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Argument(name = "exam", description = "Reference or id of an exam; all by default")
    @Completion(ExamCompleter.class)
    private String exam;

    @Option(name = "--state", description = "queued, running, parked, done, failed or cancelled")
    @Completion(JobStateCompleter.class)
    private String state;

    @Option(name = "--kind", description = "unpack, index, split, identify or render")
    @Completion(JobKindCompleter.class)
    private String kind;

    @Reference
    private JobCare care;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        return Answer.table(
                care.list(actor, choice()),
                List.of("Id", "Kind", "State", "Priority", "Progress", "Rate", "Attempts", "Waiting for", "Error"),
                job -> List.of(
                        job.id(),
                        job.kind(),
                        job.state(),
                        job.priority(),
                        job.done() + "/" + job.total(),
                        rate(job),
                        job.attempts(),
                        job.waitingFor().orElse(""),
                        job.error().map(this::sentence).orElse("")));
    }

    private static String rate(Job job) {
        JobPace pace = JobPace.of(job, Instant.now());
        String speed = pace.perSecond()
                .map(each -> String.format(Locale.FRENCH, "%.1f/s", each))
                .orElse("");
        return pace.expectedEnd()
                .map(end -> speed + ", fin vers " + END.format(end.atZone(ZoneId.systemDefault())))
                .orElse(speed);
    }

    private JobChoice choice() throws CommandFailed {
        Set<Job.State> states = JobWords.state(state).map(Set::of).orElse(Set.of());
        return new JobChoice(Optional.ofNullable(exam), states, JobWords.kind(kind), Optional.empty());
    }
}
