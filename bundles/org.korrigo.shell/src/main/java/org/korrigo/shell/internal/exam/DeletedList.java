package org.korrigo.shell.internal.exam;

import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.bin.DeletedExams;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.backup.BackupWords;

/** {@code korrigo:deleted-list} */
@Service
@Command(scope = "korrigo", name = "deleted-list", description = "Lists deleted exams that can come back, latest first")
public class DeletedList extends KorrigoCommand {

    @Reference
    private DeletedExams deleted;

    @Override
    protected Answer answer(Actor actor) {
        return Answer.table(
                deleted.list(actor),
                List.of("Reference", "Name", "Date", "Copies", "Deleted", "By", "Reason", "Id"),
                exam -> List.of(
                        exam.reference(),
                        exam.name(),
                        exam.date(),
                        exam.copies(),
                        BackupWords.date(exam.deletedAt()),
                        exam.by(),
                        exam.reason(),
                        exam.id()));
    }
}
