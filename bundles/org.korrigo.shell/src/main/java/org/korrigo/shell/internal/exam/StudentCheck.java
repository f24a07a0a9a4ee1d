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
import org.korrigo.application.roster.ClassListCheck;
import org.korrigo.application.roster.ClassListTrial;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;
import org.korrigo.spi.roster.ClassListFile;
import org.korrigo.spi.roster.RowProblem;

/** {@code korrigo:student-check eleves.csv}; fails when a row would be left out. */
@Service
@Command(
        scope = "korrigo",
        name = "student-check",
        description = "Reads a class list and writes nothing: encoding, separator, header, what is wrong in which line")
public class StudentCheck extends KorrigoCommand {

    @Argument(name = "file", description = "Class list", required = true)
    @Completion(ServerFileCompleter.class)
    private String file;

    @Reference
    private ClassListTrial lists;

    @Override
    protected Answer answer(Actor actor) throws IOException, CommandFailed {
        Path list = path(file);
        if (!Files.isReadable(list)) {
            throw new CommandFailed("Le fichier " + list + " n'existe pas ou n'est pas lisible par le serveur.");
        }
        ClassListCheck check =
                lists.check(actor, new ClassListFile(list.getFileName().toString(), Files.readAllBytes(list)));
        Answer answer = new Answer(check, out -> print(check, out));
        return check.isClean()
                ? answer
                : answer.failing(
                        check.problems().stream().filter(RowProblem::fatal).count()
                                + " ligne(s) seraient laissées de côté.");
    }

    private static void print(ClassListCheck check, PrintStream out) {
        out.printf(
                "Codage %s, séparateur %s, lu par %s%n",
                check.encoding(), separator(check.separator()), check.reader());
        out.printf("En-tête : %s%n", String.join(", ", check.header()));
        out.printf(
                "%d élèves, classes : %s%n",
                check.students(), check.classes().isEmpty() ? "aucune" : String.join(", ", check.classes()));
        check.problems().forEach(problem -> out.printf("  ligne %d : %s%n", problem.row(), problem.detail()));
    }

    private static String separator(char separator) {
        return separator == '\t' ? "tabulation" : "« " + separator + " »";
    }
}
