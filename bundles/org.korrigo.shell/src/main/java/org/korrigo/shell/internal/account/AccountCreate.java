package org.korrigo.shell.internal.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.account.Accounts;
import org.korrigo.application.account.CreatedAccount;
import org.korrigo.application.account.NewAccount;
import org.korrigo.application.roster.ClassLists;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.roster.Student;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:account-create mdurand --role teacher --name "Mme Durand"} */
@Service
@Command(
        scope = "korrigo",
        name = "account-create",
        description = "Creates an account and prints the password made for it")
public class AccountCreate extends KorrigoCommand {

    @Argument(name = "username", description = "Lower-case letters, digits, dots or hyphens", required = true)
    private String username;

    @Option(
            name = "--role",
            description = "admin, teacher, secretary or student; any number of times",
            multiValued = true,
            required = true)
    @Completion(RoleCompleter.class)
    private List<String> roles;

    @Option(name = "--name", description = "Name people see")
    private String name;

    @Option(name = "--student", description = "EXAM/INE of the student, for a student's account")
    @Completion(ExamStudentCompleter.class)
    private String student;

    @Reference
    private Accounts accounts;

    @Reference
    private ClassLists lists;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        String shown = name == null ? username : name;
        Optional<Student> who = student == null ? Optional.empty() : Optional.of(student(actor));
        CreatedAccount made = accounts.create(
                actor, new NewAccount(username, shown, RoleWords.read(roles), new char[0], who.map(Student::id)));
        return Answer.line(made, username + " " + made.password().orElse(""));
    }

    private Student student(Actor actor) throws CommandFailed {
        String[] parts = student.split("/", 2);
        if (parts.length < 2) {
            throw new CommandFailed("--student " + student + " : écrivez EXAMEN/INE.");
        }
        return lists.students(actor, parts[0]).stream()
                .filter(listed ->
                        Arrays.asList(listed.ine(), listed.id().toString()).contains(parts[1]))
                .findFirst()
                .orElseThrow(() -> new CommandFailed("Aucun élève " + parts[1] + " dans l'examen " + parts[0] + "."));
    }
}
