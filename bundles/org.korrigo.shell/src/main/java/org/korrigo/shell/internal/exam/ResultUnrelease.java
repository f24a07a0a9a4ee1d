package org.korrigo.shell.internal.exam;

import java.util.Map;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.result.Releases;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:result-unrelease bac-blanc --reason "erreur de barème"} */
@Service
@Command(
        scope = "korrigo",
        name = "result-unrelease",
        description = "Takes the released copies of an exam back from their students; marks stay final")
public class ResultUnrelease extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Option(name = "--reason", description = "Why; kept in the audit trail", required = true)
    private String reason;

    @Reference
    private Releases releases;

    @Override
    protected Answer answer(Actor actor) {
        int back = releases.unrelease(actor, exam, reason);
        return Answer.line(Map.of("copies", back), back + " copies retirées à leurs élèves ; les notes restent");
    }
}
