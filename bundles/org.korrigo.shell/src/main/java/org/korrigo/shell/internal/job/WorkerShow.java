package org.korrigo.shell.internal.job;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.job.JobCare;
import org.korrigo.application.job.JobOverview;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:worker-show} */
@Service
@Command(
        scope = "korrigo",
        name = "worker-show",
        description = "Shows the servers that run jobs: threads, how many are busy")
public class WorkerShow extends KorrigoCommand {

    @Reference
    private JobCare care;

    @Override
    protected Answer answer(Actor actor) {
        JobOverview now = care.overview(actor);
        return new Answer(now, out -> print(now, out));
    }

    private static void print(JobOverview now, PrintStream out) {
        JobStats.pause(now.settings(), out);
        Answer.table(
                        now.nodes(),
                        List.of("Server", "Threads", "For long jobs", "Busy", "Seen"),
                        node -> List.of(
                                node.name(),
                                node.threads(),
                                node.longThreads(),
                                node.busy(),
                                JobWords.moment(node.seenAt())))
                .print(out);
        String set = now.settings().threads().map(String::valueOf).orElse("configuration de chaque serveur");
        out.println("Réglage : " + set);
    }
}
