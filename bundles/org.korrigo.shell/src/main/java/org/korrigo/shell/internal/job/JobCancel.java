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

/** {@code korrigo:job-cancel 6f1c…} */
@Service
@Command(scope = "korrigo", name = "job-cancel", description = "Stops a job")
public class JobCancel extends KorrigoCommand {

    @Argument(name = "job", description = "Id of the job", required = true)
    @Completion(OpenJobCompleter.class)
    private String job;

    @Reference
    private JobBoard jobs;

    @Override
    protected Answer answer(Actor actor) {
        jobs.cancel(actor, UUID.fromString(job));
        return Answer.line(Map.of("job", job), "Tâche annulée : " + job);
    }
}
