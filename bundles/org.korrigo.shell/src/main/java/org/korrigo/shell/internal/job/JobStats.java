package org.korrigo.shell.internal.job;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.job.JobCare;
import org.korrigo.application.job.JobOverview;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.job.Job.State;
import org.korrigo.domain.job.JobSettings;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:job-stats} */
@Service
@Command(
        scope = "korrigo",
        name = "job-stats",
        description = "Shows for each kind of job: how many, how long they take, how long the oldest waits")
public class JobStats extends KorrigoCommand {

    private static final List<String> HEADINGS = List.of(
            "Kind",
            "Waiting",
            "Running",
            "Parked",
            "Done",
            "Failed",
            "Cancelled",
            "Mean",
            "p95",
            "Oldest waits",
            "Last hour");

    @Reference
    private JobCare care;

    @Override
    protected Answer answer(Actor actor) {
        JobOverview now = care.overview(actor);
        return new Answer(now, out -> print(now, out));
    }

    private static void print(JobOverview now, PrintStream out) {
        pause(now.settings(), out);
        Answer.table(
                        now.kinds(),
                        HEADINGS,
                        kind -> List.of(
                                kind.kind(),
                                kind.in(State.QUEUED),
                                kind.in(State.RUNNING),
                                kind.in(State.PARKED),
                                kind.in(State.DONE),
                                kind.in(State.FAILED),
                                kind.in(State.CANCELLED),
                                JobWords.seconds(kind.meanSeconds()),
                                JobWords.seconds(kind.slowSeconds()),
                                JobWords.seconds(kind.waitingSeconds()),
                                kind.lastHour()))
                .print(out);
    }

    /** Says that jobs are paused, when they are. */
    static void pause(JobSettings settings, PrintStream out) {
        if (settings.paused()) {
            out.println("En pause (" + settings.changedBy()
                    + settings.changedAt().map(at -> ", " + JobWords.moment(at)).orElse("") + ") "
                    + settings.reason());
        }
    }
}
