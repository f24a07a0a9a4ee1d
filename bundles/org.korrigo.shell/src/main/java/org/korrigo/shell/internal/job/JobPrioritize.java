package org.korrigo.shell.internal.job;

import java.util.Map;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.job.JobBoard;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:job-prioritize 6f1c… 90} */
@Service
@Command(
        scope = "korrigo",
        name = "job-prioritize",
        description = "Lets a waiting job go before others, or behind them")
public class JobPrioritize extends KorrigoCommand {

    @Argument(name = "job", description = "Id of the job", required = true)
    @Completion(OpenJobCompleter.class)
    private String job;

    @Argument(index = 1, name = "priority", description = "0 to 99, the higher first", required = true)
    private int priority;

    @Reference
    private JobBoard jobs;

    @Override
    protected Answer answer(Actor actor) {
        jobs.prioritize(actor, UUID.fromString(job), priority);
        return Answer.line(Map.of("job", job, "priority", priority), "Tâche " + job + " : priorité " + priority + ".");
    }
}
