package org.korrigo.shell.internal.choice;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.choice.ExamChoices;
import org.korrigo.application.choice.Readiness;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:exam-check bac-blanc} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-check",
        description = "Says for each phase of an exam what it needs and does not find")
public class ExamCheck extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Reference
    private ExamChoices choices;

    @Override
    protected Answer answer(Actor actor) {
        Readiness readiness = choices.readiness(actor, exam);
        return Answer.table(
                readiness.phases(),
                List.of("Phase", "Ready", "Missing", "Faults"),
                phase -> List.of(
                        phase.name(),
                        phase.ready() ? "yes" : "no",
                        String.join(", ", phase.missing()),
                        String.join("; ", phase.faults())));
    }
}
