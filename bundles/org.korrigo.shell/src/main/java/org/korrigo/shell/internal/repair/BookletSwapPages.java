package org.korrigo.shell.internal.repair;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.CopyView;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.repair.SwapPages;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:booklet-swap-pages bac-blanc K7QF-3M9X 2 P3M9-X7Q2 2} */
@Service
@Command(
        scope = "korrigo",
        name = "booklet-swap-pages",
        description = "Two pages change places, of one copy or of two",
        detailedDescription = "Exemple : korrigo:booklet-swap-pages bac-blanc K7QF-3M9X 2 P3M9-X7Q2 2")
public class BookletSwapPages extends RepairCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "copy", description = "Number or id of the copy", required = true)
    @Completion(ExamCopyCompleter.class)
    private String copy;

    @Argument(index = 2, name = "page", description = "Its place in the copy now, from 1", required = true)
    @Completion(CopyPlaceCompleter.class)
    private int page;

    @Argument(
            index = 3,
            name = "other copy",
            description = "Number or id of the other copy, or of the same",
            required = true)
    @Completion(ExamCopyCompleter.class)
    private String otherCopy;

    @Argument(index = 4, name = "otherPage", description = "Its place in the copy now, from 1", required = true)
    @Completion(CopyPlaceCompleter.class)
    private int otherPage;

    @Override
    protected Answer answer(Actor actor) {
        CopyView one = copy(actor, exam, copy);
        CopyView other = copy(actor, exam, otherCopy);
        SwapPages swap = new SwapPages(one.id(), page(one, page), other.id(), page(other, otherPage));
        return repair(actor, one.batch(), swap);
    }
}
