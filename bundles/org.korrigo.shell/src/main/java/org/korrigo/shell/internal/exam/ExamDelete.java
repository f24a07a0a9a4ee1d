package org.korrigo.shell.internal.exam;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.bin.DeletedExams;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.bin.DeletedExam;
import org.korrigo.domain.bin.ExamRemains;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.backup.BackupWords;

/** {@code korrigo:exam-delete bac-blanc --reason "créé deux fois" --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-delete",
        description = "Tells what an exam consists of, and with --yes deletes it; it can come back for some months")
public class ExamDelete extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Option(name = "--reason", description = "Why; kept in the audit trail")
    private String reason;

    @Option(name = "--dry-run", description = "Tells only, as without --yes")
    private boolean dryRun;

    @Option(name = "--yes", description = "Deletes; without it nothing changes")
    private boolean yes;

    @Reference
    private DeletedExams deleted;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        if (!yes || dryRun) {
            return preview(deleted.preview(actor, exam));
        }
        if (reason == null) {
            throw new CommandFailed("Dites pourquoi : --reason \"créé deux fois\".");
        }
        DeletedExam gone = deleted.delete(actor, exam, reason);
        String until = deleted.retentionDays() == 0 ? "toujours" : "pendant " + deleted.retentionDays() + " jours";
        return Answer.line(
                gone,
                gone.reference() + " supprimé (" + gone.copies() + " copies) ; undelete " + gone.reference()
                        + " le ramène " + until);
    }

    private Answer preview(ExamRemains remains) {
        List<String> lines = new ArrayList<>();
        remains.rows().forEach((table, rows) -> lines.add("  " + table + " : " + rows));
        lines.add(remains.files() + " fichiers, " + BackupWords.size(remains.bytes()) + " ; "
                + remains.runningJobs() + " travaux en cours ; " + remains.heldCopies()
                + " copies en cours de correction");
        lines.add("Rien n'a été changé. Avec --yes --reason, l'examen serait supprimé ; undelete le ramènerait.");
        return Answer.lines(remains, lines);
    }
}
