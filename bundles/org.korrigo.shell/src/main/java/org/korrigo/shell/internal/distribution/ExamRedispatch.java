package org.korrigo.shell.internal.distribution;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.distribution.Distributions;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:exam-redispatch bac-blanc mdurand} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-redispatch",
        description = "Gives the unfinished copies of a marker who is away to the others; marks stay")
public class ExamRedispatch extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "marker", description = "User name of the marker who is away", required = true)
    @Completion(MarkerCompleter.class)
    private String marker;

    @Reference
    private Distributions distributions;

    @Override
    protected Answer answer(Actor actor) {
        return PlanWords.of(distributions.redispatch(actor, exam, marker), true);
    }
}
