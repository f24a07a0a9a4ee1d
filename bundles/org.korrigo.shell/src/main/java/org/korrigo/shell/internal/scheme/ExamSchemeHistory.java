package org.korrigo.shell.internal.scheme;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.scheme.MarkSchemes;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.exam.SchemeRevision;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:exam-scheme-history bac-blanc} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-scheme-history",
        description = "Lists every mark scheme that was applied to an exam and what it did to marks")
public class ExamSchemeHistory extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Reference
    private MarkSchemes schemes;

    @Override
    protected Answer answer(Actor actor) {
        return Answer.table(
                schemes.history(actor, exam),
                List.of("Révision", "Le", "Par", "Source", "Questions", "Copies changées", "Moyenne", "De côté"),
                ExamSchemeHistory::cells);
    }

    private static List<Object> cells(SchemeRevision revision) {
        SchemeRevision.Effect effect = revision.effect();
        return List.of(
                revision.number(),
                revision.at(),
                revision.author(),
                revision.origin(),
                revision.scheme().leaves().count(),
                effect.changed() + " / " + effect.copies(),
                effect.meanChange().toPlainString().replace('.', ','),
                effect.setAside());
    }
}
