package org.korrigo.shell.internal.exam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.result.ResultOverview;
import org.korrigo.application.result.ResultOverview.ClassFigures;
import org.korrigo.application.result.ResultOverview.ItemFigures;
import org.korrigo.application.result.ResultOverview.Summary;
import org.korrigo.application.result.ResultOverviews;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:result-show bac-blanc} */
@Service
@Command(
        scope = "korrigo",
        name = "result-show",
        description = "Shows what an exam came to: figures of the whole, of each class and each question")
public class ResultShow extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Reference
    private ResultOverviews overviews;

    @Override
    protected Answer answer(Actor actor) {
        ResultOverview overview = overviews.overview(actor, exam);
        List<String> lines = new ArrayList<>();
        lines.add(whole(overview.copies(), overview.outOf()));
        overview.histogram()
                .forEach(bin -> lines.add("  %5s à %-5s %s %d"
                        .formatted(plain(bin.from()), plain(bin.to()), "#".repeat(bin.count()), bin.count())));
        overview.classes().forEach(one -> lines.add(classLine(one)));
        overview.items().forEach(item -> lines.add(itemLine(item)));
        return Answer.lines(overview, lines);
    }

    private static String whole(Summary all, BigDecimal outOf) {
        return "%d copies finalisées, sur %s : moyenne %s, médiane %s, écart type %s, de %s à %s"
                .formatted(
                        all.count(),
                        plain(outOf),
                        plain(all.mean()),
                        plain(all.median()),
                        plain(all.deviation()),
                        plain(all.minimum()),
                        plain(all.maximum()));
    }

    private static String classLine(ClassFigures one) {
        return "Classe %s : %d copies, moyenne %s, médiane %s, de %s à %s"
                .formatted(
                        one.name(),
                        one.count(),
                        plain(one.mean()),
                        plain(one.median()),
                        plain(one.minimum()),
                        plain(one.maximum()));
    }

    private static String itemLine(ItemFigures item) {
        String success = item.success()
                .map(part -> " (" + plain(part.movePointRight(2)) + " %)")
                .orElse("");
        return "%s : moyenne %s / %s%s, %d copies"
                .formatted(item.label(), plain(item.mean()), plain(item.maximum()), success, item.count());
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(ResultShow::plain).orElse("–");
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return shortest.toPlainString().replace('.', ',');
    }
}
