package org.korrigo.shell.internal.repair;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.CopyView;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.repair.SplitCopy;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:booklet-split bac-blanc K7QF-3M9X 5} */
@Service
@Command(
        scope = "korrigo",
        name = "booklet-split",
        description = "Makes another copy of a page and those behind it",
        detailedDescription = "Exemple : korrigo:booklet-split bac-blanc K7QF-3M9X 5")
public class BookletSplit extends RepairCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "copy", description = "Number or id of the copy", required = true)
    @Completion(ExamCopyCompleter.class)
    private String copy;

    @Argument(index = 2, name = "page", description = "The first page of the new copy, from 2", required = true)
    @Completion(CopyPlaceCompleter.class)
    private int page;

    @Override
    protected Answer answer(Actor actor) {
        CopyView whole = copy(actor, exam, copy);
        return repair(actor, whole.batch(), new SplitCopy(whole.id(), page(whole, page), UUID.randomUUID()));
    }
}
