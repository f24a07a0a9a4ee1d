package org.korrigo.shell.internal.database;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.database.ScoreCare;
import org.korrigo.application.database.ScoreRecalculation;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:score-recalculate --exam bac-blanc --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "score-recalculate",
        description = "Adds final marks up again and shows what changes; with --yes keeps the new scores")
public class ScoreRecalculate extends KorrigoCommand {

    @Option(name = "--exam", description = "Reference or id of an exam; all by default")
    @Completion(ExamCompleter.class)
    private String exam;

    @Option(name = "--yes", description = "Really replaces the scores that are kept; their PDFs are made again")
    private boolean yes;

    @Option(name = "--dry-run", description = "Only compares, even with --yes")
    private boolean dryRun;

    @Reference
    private ScoreCare scores;

    @Override
    protected Answer answer(Actor actor) {
        List<ScoreRecalculation> all = scores.recalculate(actor, Optional.ofNullable(exam), yes && !dryRun);
        return new Answer(all, out -> print(all, out));
    }

    private static void print(List<ScoreRecalculation> all, PrintStream out) {
        Answer.table(
                        all,
                        List.of("Exam", "Marked", "Outdated", "Other total", "Mean change", "Replaced"),
                        each -> List.of(
                                each.exam(),
                                each.difference().copies(),
                                each.outdated(),
                                each.difference().changed(),
                                each.difference().meanChange().toPlainString(),
                                each.replaced()))
                .print(out);
        all.stream()
                .flatMap(each -> each.difference().lines().stream())
                .forEach(line -> out.println(line.copy() + " : " + line.before().toPlainString() + " → "
                        + line.after().toPlainString()));
        if (all.stream().anyMatch(each -> each.outdated() > each.replaced())) {
            out.println("Rien n'a été changé. Ajoutez --yes pour garder les nouvelles notes.");
        }
    }
}
