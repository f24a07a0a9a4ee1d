package org.korrigo.shell.internal.copy;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.identification.Identification;
import org.korrigo.application.roster.ClassLists;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.roster.Student;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:copy-identify bac-blanc K7QF-3M9X 070317342AW}; without copy and student it lists what is undecided. */
@Service
@Command(
        scope = "korrigo",
        name = "copy-identify",
        description = "Says whose copy it is, or lists the copies nobody has identified")
public class CopyIdentify extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "copy", description = "Number or id of the copy")
    @Completion(CopyCompleter.class)
    private String copy;

    @Argument(index = 2, name = "student", description = "INE, candidate number, id or \"NAME First\"")
    @Completion(StudentCompleter.class)
    private String student;

    @Reference
    private Identification identification;

    @Reference
    private ClassLists lists;

    @Reference
    private Copies copies;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        if (copy == null) {
            return undecided(actor);
        }
        if (student == null) {
            throw new CommandFailed("Indiquez l'élève : INE, numéro de candidat ou « NOM Prénom ».");
        }
        CopyView found = CopySearch.find(copies, actor, exam, copy);
        CopyView done =
                identification.identify(actor, found.id(), student(actor).id(), found.version());
        return Answer.line(done, done.number() + " " + done.state());
    }

    private Answer undecided(Actor actor) {
        return Answer.table(
                identification.undecided(actor, exam),
                List.of("Number", "State", "Candidates"),
                waiting -> List.of(
                        waiting.copy().number(),
                        waiting.copy().state(),
                        waiting.candidates().stream()
                                .limit(3)
                                .map(c -> String.format("%s %s (%.2f)", c.lastName(), c.firstName(), c.score()))
                                .collect(Collectors.joining(", "))));
    }

    private Student student(Actor actor) throws CommandFailed {
        List<Student> named =
                lists.students(actor, exam).stream().filter(this::isMeant).toList();
        if (named.size() != 1) {
            throw new CommandFailed(
                    named.size() + " élèves de cet examen correspondent à « " + student + " » : donnez l'INE ou l'id.");
        }
        return named.get(0);
    }

    private boolean isMeant(Student listed) {
        return student.equalsIgnoreCase(listed.ine())
                || student.equals(listed.candidateNumber())
                || student.equals(listed.id().toString())
                || student.equalsIgnoreCase(listed.fullName());
    }
}
