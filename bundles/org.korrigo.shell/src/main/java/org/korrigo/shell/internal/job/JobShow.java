package org.korrigo.shell.internal.job;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.job.JobBoard;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.job.Job;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:job-show 6f1c…} */
@Service
@Command(scope = "korrigo", name = "job-show", description = "Shows one job: state, progress, times and error")
public class JobShow extends KorrigoCommand {

    @Argument(name = "job", description = "Id of the job", required = true)
    @Completion(JobIdCompleter.class)
    private String job;

    @Reference
    private JobBoard jobs;

    @Override
    protected Answer answer(Actor actor) {
        Job found = jobs.show(actor, UUID.fromString(job));
        List<String> lines = new ArrayList<>(List.of(
                found.kind() + " " + found.state() + " (" + found.done() + "/" + found.total() + ")",
                "examen " + found.exam() + ", objet " + found.subject(),
                "priorité " + found.priority() + ", essais " + found.attempts(),
                "créée " + JobWords.moment(found.createdAt())));
        found.startedAt().ifPresent(at -> lines.add("commencée " + JobWords.moment(at)));
        found.endedAt().ifPresent(at -> lines.add("terminée " + JobWords.moment(at)));
        found.waitingFor().ifPresent(plugin -> lines.add("attend " + plugin));
        found.error().ifPresent(error -> lines.add("erreur " + error.code() + " : " + sentence(error)));
        return Answer.lines(found, lines);
    }
}
