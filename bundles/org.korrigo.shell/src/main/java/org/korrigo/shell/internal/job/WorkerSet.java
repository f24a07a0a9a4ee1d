package org.korrigo.shell.internal.job;

import java.util.Map;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.job.JobCare;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:worker-set 8} or {@code korrigo:worker-set 2 --kind long} */
@Service
@Command(
        scope = "korrigo",
        name = "worker-set",
        description = "Sets how many jobs each server runs at the same time, at once and for good")
public class WorkerSet extends KorrigoCommand {

    @Argument(name = "threads", description = "1 to 64; 0 for the configuration of each server", required = true)
    private int threads;

    @Option(name = "--kind", description = "all, or long for jobs that take long, which are among them")
    @Completion(WorkerKindCompleter.class)
    private String kind = "all";

    @Reference
    private JobCare care;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        if (!WorkerKindCompleter.KINDS.contains(kind)) {
            throw new CommandFailed("Type inconnu « " + kind + " » : all ou long.");
        }
        boolean longOnes = kind.equals("long");
        care.setThreads(actor, threads, longOnes);
        String which = longOnes ? "Tâches longues simultanées : " : "Tâches simultanées par serveur : ";
        String number = threads == 0 ? "selon la configuration." : threads + ".";
        return Answer.line(Map.of("threads", threads, "kind", kind), which + number);
    }
}
