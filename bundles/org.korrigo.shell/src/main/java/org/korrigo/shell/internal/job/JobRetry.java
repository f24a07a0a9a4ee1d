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

/** {@code korrigo:job-retry 6f1c…} */
@Service
@Command(scope = "korrigo", name = "job-retry", description = "Runs a failed or cancelled job again")
public class JobRetry extends KorrigoCommand {

    @Argument(name = "job", description = "Id of the job", required = true)
    @Completion(StoppedJobCompleter.class)
    private String job;

    @Reference
    private JobBoard jobs;

    @Override
    protected Answer answer(Actor actor) {
        jobs.retry(actor, UUID.fromString(job));
        return Answer.line(Map.of("job", job), "Tâche relancée : " + job);
    }
}
