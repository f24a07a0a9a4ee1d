package org.korrigo.shell.internal.exam;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.finalisation.FinalisationRules;
import org.korrigo.application.finalisation.Finalisations;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:exam-rules bac-blanc --appreciation} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-rules",
        description = "Shows what an exam asks of a copy beside its marks; the options change it")
public class ExamRules extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Option(name = "--appreciation", description = "A copy needs an appreciation to be finalised")
    private boolean appreciation;

    @Option(name = "--no-appreciation", description = "A copy needs none")
    private boolean noAppreciation;

    @Reference
    private Finalisations finalisations;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        if (appreciation && noAppreciation) {
            throw new CommandFailed("Choisissez --appreciation ou --no-appreciation, pas les deux.");
        }
        FinalisationRules rules = appreciation || noAppreciation
                ? finalisations.setRules(actor, exam, new FinalisationRules(appreciation))
                : finalisations.rules(actor, exam);
        return Answer.line(
                rules,
                rules.appreciationRequired()
                        ? "Une appréciation est demandée sur chaque copie."
                        : "L'appréciation est facultative.");
    }
}
