package org.korrigo.shell.internal.job;

import java.util.Optional;
import java.util.Set;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.job.JobCare;
import org.korrigo.application.job.JobChoice;
import org.korrigo.application.job.JobSweep;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:job-purge --state done --older-than 30d --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "job-purge",
        description = "Drops jobs that wait or are over, never one that runs; without --yes says how many")
public class JobPurge extends KorrigoCommand {

    @Option(name = "--state", description = "queued, parked, done, failed or cancelled; all by default")
    @Completion(JobStateCompleter.class)
    private String state;

    @Option(name = "--kind", description = "unpack, index, split, identify or render; all by default")
    @Completion(JobKindCompleter.class)
    private String kind;

    @Option(name = "--exam", description = "Reference or id of an exam; all by default")
    @Completion(ExamCompleter.class)
    private String exam;

    @Option(name = "--older-than", description = "Made longer ago than this, for example 30d or 12h")
    private String age;

    @Option(name = "--yes", description = "Really drops them")
    private boolean yes;

    @Option(name = "--dry-run", description = "Only says how many, even with --yes")
    private boolean dryRun;

    @Reference
    private JobCare care;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        JobChoice choice = new JobChoice(
                Optional.ofNullable(exam),
                JobWords.state(state).map(Set::of).orElse(Set.of()),
                JobWords.kind(kind),
                JobWords.age(age));
        JobSweep sweep = care.purge(actor, choice, yes && !dryRun);
        return Answer.line(sweep, JobWords.sweep(sweep, "supprimées"));
    }
}
