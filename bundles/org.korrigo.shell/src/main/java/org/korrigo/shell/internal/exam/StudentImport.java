package org.korrigo.shell.internal.exam;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.roster.ClassListImport;
import org.korrigo.application.roster.ClassLists;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;
import org.korrigo.spi.roster.ClassListFile;

/** {@code korrigo:student-import bac-blanc eleves.csv} */
@Service
@Command(scope = "korrigo", name = "student-import", description = "Enrols the students of a class list in an exam")
public class StudentImport extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "file", description = "Class list", required = true)
    @Completion(ServerFileCompleter.class)
    private String file;

    @Reference
    private ClassLists lists;

    @Override
    protected Answer answer(Actor actor) throws IOException {
        Path list = path(file);
        ClassListImport done = lists.importList(
                actor, exam, new ClassListFile(list.getFileName().toString(), Files.readAllBytes(list)));
        return new Answer(done, out -> print(done, out));
    }

    private static void print(ClassListImport done, PrintStream out) {
        out.printf(
                "%d added, %d updated, %d problems%n",
                done.added(), done.updated(), done.problems().size());
        done.problems().forEach(problem -> out.printf("  row %d: %s%n", problem.row(), problem.detail()));
    }
}
