package org.korrigo.shell.internal.job;

import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.job.JobCare;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:job-kinds} */
@Service
@Command(
        scope = "korrigo",
        name = "job-kinds",
        description = "Lists the kinds of jobs, and whether this server can run them")
public class JobKinds extends KorrigoCommand {

    @Reference
    private JobCare care;

    @Override
    protected Answer answer(Actor actor) {
        return Answer.table(
                care.kinds(actor),
                List.of("Kind", "Works on", "Can run"),
                kind -> List.of(kind.kind(), kind.subject(), kind.handled() ? "oui" : "non"));
    }
}
