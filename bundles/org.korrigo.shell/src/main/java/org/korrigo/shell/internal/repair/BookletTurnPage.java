package org.korrigo.shell.internal.repair;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.CopyView;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.repair.TurnPage;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:booklet-turn-page bac-blanc K7QF-3M9X 2 180} */
@Service
@Command(
        scope = "korrigo",
        name = "booklet-turn-page",
        description = "Turns a page of a copy clockwise, and what is drawn on it",
        detailedDescription = "Exemple : korrigo:booklet-turn-page bac-blanc K7QF-3M9X 2 180")
public class BookletTurnPage extends RepairCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "copy", description = "Number or id of the copy", required = true)
    @Completion(ExamCopyCompleter.class)
    private String copy;

    @Argument(index = 2, name = "page", description = "Its place in the copy now, from 1", required = true)
    @Completion(CopyPlaceCompleter.class)
    private int page;

    @Argument(index = 3, name = "degrees", description = "90, 180 or 270, clockwise", required = true)
    @Completion(DegreesCompleter.class)
    private int degrees;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        CopyView found = copy(actor, exam, copy);
        return repair(actor, found.batch(), new TurnPage(found.id(), page(found, page), Degrees.rotation(degrees)));
    }
}
