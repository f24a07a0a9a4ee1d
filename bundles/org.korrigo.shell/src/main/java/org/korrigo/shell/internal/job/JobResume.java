package org.korrigo.shell.internal.job;

import java.util.Map;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.job.JobCare;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:job-resume} */
@Service
@Command(scope = "korrigo", name = "job-resume", description = "Lets jobs begin again after job-pause")
public class JobResume extends KorrigoCommand {

    @Reference
    private JobCare care;

    @Override
    protected Answer answer(Actor actor) {
        care.resume(actor);
        return Answer.line(Map.of("paused", false), "Les tâches reprennent.");
    }
}
