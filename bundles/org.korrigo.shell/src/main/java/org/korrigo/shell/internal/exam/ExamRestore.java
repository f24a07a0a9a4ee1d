package org.korrigo.shell.internal.exam;

import java.io.IOException;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
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

/** {@code korrigo:exam-restore /mnt/archives/2025.zip --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-restore",
        description = "Reads an archive of exams, every byte, and with --yes brings those back that are not there")
public class ExamRestore extends KorrigoCommand {

    @Argument(name = "file", description = "Archive that korrigo:exam-archive wrote", required = true)
    @Completion(ServerFileCompleter.class)
    private String file;

    @Option(name = "--dry-run", description = "Reads only, as without --yes")
    private boolean dryRun;

    @Option(name = "--yes", description = "Brings them back; without it nothing changes")
    private boolean yes;

    @Reference
    private ExamArchives archives;

    @Override
    protected Answer answer(Actor actor) throws IOException {
        boolean really = yes && !dryRun;
        List<ArchivedExam> exams = really ? archives.restore(actor, path(file)) : archives.look(actor, path(file));
        String end = exams.size() + (really ? " examens revenus." : " examens dans l'archive, qui est bonne.");
        return Answer.lines(exams, ArchiveWords.of(exams, end));
    }
}
