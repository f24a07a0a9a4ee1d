package org.korrigo.shell.internal.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.choice.ExamChoices;
import org.korrigo.application.choice.ScoreDifference;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:exam-scores --apply bac-blanc} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-scores",
        description = "Shows what the present scoring scheme would change in final marks; --apply or --drop decides")
public class ExamScores extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Option(name = "--apply", description = "Final marks are added up again, and their PDFs made again")
    private boolean apply;

    @Option(name = "--drop", description = "Final marks stay; this version proposes no more")
    private boolean drop;

    @Reference
    private ExamChoices choices;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        if (apply && drop) {
            throw new CommandFailed("Choisissez --apply ou --drop, pas les deux.");
        }
        if (apply) {
            return shown(choices.applyProposal(actor, exam), "C'est fait.");
        }
        if (drop) {
            return shown(choices.dropProposal(actor, exam), "La proposition est écartée ; les notes restent.");
        }
        Optional<ScoreDifference> proposal = choices.proposal(actor, exam);
        return proposal.map(difference -> shown(difference, "Rien n'a été changé : --apply applique, --drop écarte."))
                .orElseGet(() -> Answer.lines(
                        List.of(), List.of("Aucune proposition : les notes sont celles du calcul actuel.")));
    }

    private static Answer shown(ScoreDifference difference, String end) {
        List<String> lines = new ArrayList<>(EffectWords.of(difference));
        lines.add(end);
        return Answer.lines(difference, lines);
    }
}
