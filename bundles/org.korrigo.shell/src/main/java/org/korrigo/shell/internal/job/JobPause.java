package org.korrigo.shell.internal.job;

import java.util.Map;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.job.JobCare;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:job-pause --reason "sauvegarde du disque"} */
@Service
@Command(
        scope = "korrigo",
        name = "job-pause",
        description = "Lets no job begin on any server until job-resume, not even after a restart")
public class JobPause extends KorrigoCommand {

    @Option(name = "--reason", description = "Why; shown to others and kept in the audit trail")
    private String reason = "";

    @Reference
    private JobCare care;

    @Override
    protected Answer answer(Actor actor) {
        care.pause(actor, reason);
        return Answer.line(
                Map.of("paused", true), "Tâches en pause. Celles en cours vont à leur fin ; reprenez avec job-resume.");
    }
}
