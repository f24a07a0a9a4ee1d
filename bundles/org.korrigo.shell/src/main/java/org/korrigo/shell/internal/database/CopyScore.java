package org.korrigo.shell.internal.database;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.database.ScoreCare;
import org.korrigo.application.database.ScoreExplanation;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:copy-score K7QF-3M9X --explain} */
@Service
@Command(
        scope = "korrigo",
        name = "copy-score",
        description = "Shows the score of a copy; with --explain how it comes about, or why there is none")
public class CopyScore extends KorrigoCommand {

    private static final Map<String, String> OBSTACLES = Map.of(
            "scheme-missing", "l'examen n'a pas de barème (exam-scheme-import)",
            "marks-missing", "des questions ne sont pas notées",
            "marks-unfit", "des points ne vont pas avec le barème",
            "plugin-unavailable", "le module de notation est absent (plugin-list)",
            "scoring-refuses", "le module de notation refuse ses options (exam-check)",
            "score-outdated", "la note gardée n'est plus celle du barème (score-recalculate)");

    @Argument(name = "copy", description = "Number or id of the copy", required = true)
    @Completion(CopyNumberCompleter.class)
    private String copy;

    @Option(name = "--explain", description = "Each mark, and what is in the way")
    private boolean explain;

    @Reference
    private ScoreCare scores;

    @Override
    protected Answer answer(Actor actor) {
        ScoreExplanation score = scores.explain(actor, copy);
        Answer answer = new Answer(score, out -> print(score, out));
        return score.sheet().isPresent() ? answer : answer.failing("La copie n'a pas de note : " + obstacles(score));
    }

    private void print(ScoreExplanation score, PrintStream out) {
        if (explain) {
            Answer.table(
                            score.marks(),
                            List.of("Item", "Label", "Points", "Maximum"),
                            mark -> List.of(
                                    mark.item(),
                                    mark.label() + (mark.bonus() ? " (bonus)" : ""),
                                    mark.points().map(BigDecimal::toPlainString).orElse("—"),
                                    mark.maximum()
                                            .map(BigDecimal::toPlainString)
                                            .orElse("hors barème")))
                    .print(out);
        }
        score.sheet()
                .ifPresent(sheet ->
                        out.println(score.copy() + " : " + sheet.total().toPlainString() + " / "
                                + sheet.maximum().toPlainString() + ", soit "
                                + sheet.outOf20().toPlainString() + " / 20"));
        if (explain) {
            out.println("calculé par " + score.scoredBy().orElse(score.scoring())
                    + (score.kept() ? ", gardé avec la copie" : ", à chaque lecture"));
        }
        if (!score.obstacles().isEmpty()) {
            out.println("à savoir : " + obstacles(score));
        }
    }

    private static String obstacles(ScoreExplanation score) {
        return String.join(
                " ; ",
                score.obstacles().stream()
                        .map(code -> OBSTACLES.getOrDefault(code, code))
                        .toList());
    }
}
