package org.korrigo.shell.internal.exam;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.bin.DeletedExams;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.bin.DeletedExam;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:undelete bac-blanc} */
@Service
@Command(scope = "korrigo", name = "undelete", description = "Brings a deleted exam back, all as it was")
public class Undelete extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id, as korrigo:deleted-list tells", required = true)
    @Completion(DeletedExamCompleter.class)
    private String exam;

    @Reference
    private DeletedExams deleted;

    @Override
    protected Answer answer(Actor actor) {
        DeletedExam back = deleted.undelete(actor, exam);
        return Answer.line(back, back.reference() + " est revenu (" + back.copies() + " copies)");
    }
}
