package org.korrigo.shell.internal.copy;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.finalisation.FinalisationCheck;
import org.korrigo.application.finalisation.Finalisations;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:copy-finalisation bac-blanc K7QF-3M9X} */
@Service
@Command(scope = "korrigo", name = "copy-finalisation", description = "Shows what keeps a copy from being finalised")
public class CopyFinalisation extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "copy", description = "Number or id of the copy", required = true)
    @Completion(CopyCompleter.class)
    private String copy;

    @Reference
    private Copies copies;

    @Reference
    private Finalisations finalisations;

    @Override
    protected Answer answer(Actor actor) {
        FinalisationCheck check = finalisations.check(
                actor, CopySearch.find(copies, actor, exam, copy).id());
        List<String> lines = new ArrayList<>();
        check.missing().forEach(item -> lines.add("Sans note : " + item.label()));
        check.unfit()
                .forEach(item -> lines.add("Hors barème : " + item.label() + ", "
                        + item.points().toPlainString() + " / " + item.maximum().toPlainString()));
        if (check.appreciation()) {
            lines.add("L'appréciation manque.");
        }
        if (check.scoringAway()) {
            lines.add("Le calcul des notes est absent : toutes les questions sont comptées comme obligatoires.");
        }
        lines.add(check.ready() ? "Rien n'empêche de finaliser." : "La copie ne peut pas encore être finalisée.");
        return Answer.lines(check, lines);
    }
}
