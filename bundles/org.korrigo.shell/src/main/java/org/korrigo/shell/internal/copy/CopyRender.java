package org.korrigo.shell.internal.copy;

import java.util.Map;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.finalisation.Finalisations;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:copy-render bac-blanc K7QF-3M9X} */
@Service
@Command(
        scope = "korrigo",
        name = "copy-render",
        description =
                "Makes the PDF of a graded copy again; without a copy, those of the exam that no longer show what counts")
public class CopyRender extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "copy", description = "Number or id of the copy", required = false)
    @Completion(CopyCompleter.class)
    private String copy;

    @Reference
    private Copies copies;

    @Reference
    private Finalisations finalisations;

    @Override
    protected Answer answer(Actor actor) {
        if (copy == null) {
            int looked = finalisations.refresh(actor, exam);
            return Answer.line(Map.of("copies", looked), looked + " copies vérifiées : les PDF dépassés sont refaits");
        }
        CopyView found = CopySearch.find(copies, actor, exam, copy);
        finalisations.renderAgain(actor, found.id());
        return Answer.line(Map.of("copy", found.number()), "Le PDF de la copie " + found.number() + " est refait");
    }
}
