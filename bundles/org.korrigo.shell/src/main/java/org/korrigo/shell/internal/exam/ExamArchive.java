package org.korrigo.shell.internal.exam;

import java.io.IOException;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.bin.ArchivedExam;
import org.korrigo.application.bin.ExamArchives;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;

/** {@code korrigo:exam-archive --year 2025 --export /mnt/archives/2025.zip --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-archive",
        description =
                "Tells which exams of a year would be archived; with --yes writes them to a file, reads it again and deletes them")
public class ExamArchive extends KorrigoCommand {

    @Option(name = "--year", description = "Calendar year of the exams", required = true)
    private int year;

    @Option(name = "--export", description = "File to write, for example 2025.zip", required = true)
    @Completion(ServerFileCompleter.class)
    private String export;

    @Option(name = "--dry-run", description = "Tells only, as without --yes")
    private boolean dryRun;

    @Option(name = "--yes", description = "Archives and deletes; without it nothing changes")
    private boolean yes;

    @Reference
    private ExamArchives archives;

    @Override
    protected Answer answer(Actor actor) throws IOException {
        boolean really = yes && !dryRun;
        List<ArchivedExam> exams = really ? archives.archive(actor, year, path(export)) : archives.plan(actor, year);
        String end = really
                ? exams.size() + " examens archivés dans " + path(export) + ", relus octet par octet puis supprimés"
                        + " (undelete les ramène ; exam-restore aussi, ici ou ailleurs)."
                : exams.size() + " examens. Rien n'a été changé : ajoutez --yes pour archiver et supprimer.";
        return Answer.lines(exams, ArchiveWords.of(exams, end));
    }
}
