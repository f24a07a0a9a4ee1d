package org.korrigo.shell.internal.job;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.job.JobCare;
import org.korrigo.application.job.JobHistory;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.job.JobEvent;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:job-log 6f1c…} */
@Service
@Command(
        scope = "korrigo",
        name = "job-log",
        description = "Shows what happened to a job: attempts, errors, who cancelled or retried it")
public class JobLog extends KorrigoCommand {

    @Argument(name = "job", description = "Id of the job", required = true)
    @Completion(JobIdCompleter.class)
    private String job;

    @Reference
    private JobCare care;

    private record Line(Instant at, String text) {}

    @Override
    protected Answer answer(Actor actor) {
        JobHistory history = care.history(actor, UUID.fromString(job));
        List<String> lines = Stream.concat(
                        history.events().stream().map(event -> new Line(event.at(), text(event))),
                        history.deeds().stream().map(deed -> new Line(deed.at(), text(deed))))
                .sorted(Comparator.comparing(Line::at))
                .map(line -> JobWords.moment(line.at()) + "  " + line.text())
                .toList();
        return Answer.lines(history, lines);
    }

    private String text(JobEvent event) {
        return event.state()
                + (event.attempt() > 0 ? " essai " + event.attempt() : "")
                + event.node().map(node -> " sur " + node).orElse("")
                + event.waitingFor().map(plugin -> ", attend " + plugin).orElse("")
                + event.error()
                        .map(error -> ", " + error.code() + " : " + sentence(error))
                        .orElse("");
    }

    private static String text(AuditEntry deed) {
        return deed.actor() + " " + deed.action() + (deed.details().isEmpty() ? "" : " " + deed.details());
    }
}
