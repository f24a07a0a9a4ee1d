package org.korrigo.shell.internal.repair;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.CopyView;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.repair.MovePage;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:booklet-move-page bac-blanc K7QF-3M9X 3 --at 1} */
@Service
@Command(
        scope = "korrigo",
        name = "booklet-move-page",
        description = "Moves a page within its copy or to another copy of the exam",
        detailedDescription = "Exemple : korrigo:booklet-move-page bac-blanc K7QF-3M9X 3 --at 1")
public class BookletMovePage extends RepairCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "copy", description = "Number or id of the copy", required = true)
    @Completion(ExamCopyCompleter.class)
    private String copy;

    @Argument(index = 2, name = "page", description = "Its place in the copy now, from 1", required = true)
    @Completion(CopyPlaceCompleter.class)
    private int page;

    @Option(name = "--to", description = "Number or id of the copy it goes to; its own by default")
    @Completion(ExamCopyCompleter.class)
    private String to;

    @Option(name = "--at", description = "Where it stands afterwards, from 1; at the end by default")
    private int position;

    @Option(name = "--printed", description = "The page of the layout it is, when that must be said")
    private Integer printed;

    @Override
    protected Answer answer(Actor actor) {
        CopyView from = copy(actor, exam, copy);
        CopyView target = to == null ? from : copy(actor, exam, to);
        int end = target.pages() + (target.id().equals(from.id()) ? 0 : 1);
        MovePage move = new MovePage(
                from.id(), page(from, page), target.id(), position == 0 ? end : position, Optional.ofNullable(printed));
        return repair(actor, from.batch(), move);
    }
}
