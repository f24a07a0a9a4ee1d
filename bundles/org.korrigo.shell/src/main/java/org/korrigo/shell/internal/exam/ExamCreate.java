package org.korrigo.shell.internal.exam;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.exam.ExamView;
import org.korrigo.application.exam.Exams;
import org.korrigo.application.exam.NewExam;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.plugin.LayoutCompleter;

/** {@code korrigo:exam-create "Bac blanc" --subject MATHS --reference bac-blanc} */
@Service
@Command(scope = "korrigo", name = "exam-create", description = "Creates an exam")
public class ExamCreate extends KorrigoCommand {

    @Argument(name = "name", description = "Name of the exam, for people", required = true)
    private String name;

    @Option(name = "--reference", description = "Short name for commands and addresses; made from the name by default")
    private String reference;

    @Option(name = "--subject", description = "Subject, for example MATHS")
    private String subject = "";

    @Option(name = "--date", description = "Day of the exam, yyyy-MM-dd; today by default")
    private String date;

    @Option(name = "--layout", description = "Layout of its batches: an id of korrigo:layout-list")
    @Completion(LayoutCompleter.class)
    private String layout;

    @Reference
    private Exams exams;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        ExamView exam = exams.create(
                actor, new NewExam(name, Optional.ofNullable(reference), subject, day(), Optional.ofNullable(layout)));
        return Answer.line(exam, exam.reference());
    }

    private LocalDate day() throws CommandFailed {
        try {
            return date == null ? LocalDate.now() : LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new CommandFailed("La date « " + date + " » est invalide : écrivez par exemple 2026-06-15.");
        }
    }
}
