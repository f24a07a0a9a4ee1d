package org.korrigo.shell.internal.repair;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.CopyView;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.repair.MergeCopies;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:booklet-merge bac-blanc K7QF-3M9X P3M9-X7Q2} */
@Service
@Command(
        scope = "korrigo",
        name = "booklet-merge",
        description = "Puts the pages of another copy behind those of a copy; the other copy ends",
        detailedDescription = "Exemple : korrigo:booklet-merge bac-blanc K7QF-3M9X P3M9-X7Q2")
public class BookletMerge extends RepairCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "copy", description = "Number or id of the copy that stays", required = true)
    @Completion(ExamCopyCompleter.class)
    private String copy;

    @Argument(index = 2, name = "other", description = "Number or id of the copy that ends", required = true)
    @Completion(ExamCopyCompleter.class)
    private String other;

    @Override
    protected Answer answer(Actor actor) {
        CopyView stays = copy(actor, exam, copy);
        return repair(
                actor,
                stays.batch(),
                new MergeCopies(stays.id(), copy(actor, exam, other).id()));
    }
}
