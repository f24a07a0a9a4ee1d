package org.korrigo.shell.internal.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.application.choice.ScoreDifference;
import org.korrigo.application.scheme.AsideMarks;
import org.korrigo.application.scheme.ItemChange;
import org.korrigo.application.scheme.SchemeEffect;
import org.korrigo.application.scheme.UnfitMark;
import org.korrigo.application.scheme.UnmarkedCopy;
import org.korrigo.shell.internal.Answer;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/** Barèmes and what they change, in the words of the console. */
final class SchemeWords {

    private SchemeWords() {}

    /** An item of the tree. @param depth 0 at the top */
    private record Line(MarkItem item, int depth) {}

    static Answer tree(MarkScheme scheme) {
        List<Line> lines = new ArrayList<>();
        scheme.items().forEach(item -> collect(item, 0, lines));
        return Answer.table(
                lines,
                List.of("Question", "Points", "Pas", "Bonus", "Identifiant"),
                line -> List.of(
                        "  ".repeat(line.depth()) + line.item().label(),
                        number(line.item().maximum()),
                        line.item().isLeaf() ? number(line.item().step()) : "",
                        line.item().bonus() ? "oui" : "",
                        line.item().id()));
    }

    private static void collect(MarkItem item, int depth, List<Line> lines) {
        lines.add(new Line(item, depth));
        item.children().forEach(child -> collect(child, depth + 1, lines));
    }

    static List<String> of(SchemeEffect effect, boolean done) {
        List<String> lines = new ArrayList<>();
        lines.add(effect.scheme().leaves().count() + " questions notées, total " + number(effect.maximum()));
        effect.changes().forEach(change -> lines.add(change(change)));
        lines.add(scores(effect.scores()));
        effect.scores()
                .lines()
                .forEach(line -> lines.add(
                        "  copie " + line.copy() + " : " + number(line.before()) + " → " + number(line.after())));
        effect.aside().forEach(aside -> lines.add(aside(aside)));
        effect.restored().forEach(back -> lines.add("De nouveau comptées : " + marks(back)));
        effect.unfit().forEach(mark -> lines.add(unfit(mark)));
        effect.unmarked().forEach(copy -> lines.add(unmarked(copy)));
        boolean harmless = effect.aside().isEmpty()
                && effect.unfit().isEmpty()
                && effect.unmarked().isEmpty();
        String how = harmless ? "--yes" : "--yes --accept";
        lines.add(done ? "C'est fait." : "Rien n'a été changé ; ajoutez " + how + " pour appliquer.");
        return lines;
    }

    private static String scores(ScoreDifference scores) {
        String sign = scores.meanChange().signum() > 0 ? "+" : "";
        return scores.changed() + " copie(s) sur " + scores.copies() + " changent de note, moyenne " + sign
                + scores.meanChange().toPlainString().replace('.', ',');
    }

    private static String change(ItemChange change) {
        String item = "« " + change.label() + " » (" + change.item() + ")";
        return switch (change.change()) {
            case ADDED -> "+ " + item + " " + comma(change.to());
            case REMOVED -> "- " + item + " " + comma(change.from());
            case RENAMED -> "~ " + item + " s'appelait « " + change.from() + " »";
            case MOVED -> "~ " + item + " passe sous " + place(change.to());
            case REORDERED -> "~ nouvel ordre sous " + place(change.label()) + " : " + change.to();
            case POINTS -> "~ " + item + " : " + comma(change.from()) + " → " + comma(change.to()) + " points";
            case STEP -> "~ " + item + " : pas " + comma(change.from()) + " → " + comma(change.to());
            case BONUS -> "~ " + item + (change.to().equals("true") ? " devient un bonus" : " n'est plus un bonus");
        };
    }

    private static String place(String label) {
        return label.isEmpty() ? "le barème" : "« " + label + " »";
    }

    static String aside(AsideMarks aside) {
        return "Gardées de côté, non comptées : " + marks(aside);
    }

    private static String marks(AsideMarks aside) {
        return aside.marks() + " note(s) et " + aside.remarks() + " remarque(s) de « " + aside.label() + " » ("
                + aside.item() + "), copies " + String.join(", ", aside.copies());
    }

    static String unfit(UnfitMark mark) {
        String why = mark.aboveMaximum()
                ? " dépasse le maximum " + number(mark.maximum())
                : " n'est pas un multiple de " + number(mark.step());
        return "Copie " + mark.copy() + (mark.settled() ? " (finalisée)" : "") + " : la note " + number(mark.points())
                + " de « " + mark.label() + " »" + why;
    }

    private static String unmarked(UnmarkedCopy copy) {
        return "Copie " + copy.copy() + " (finalisée) : sans note pour " + String.join(", ", copy.items())
                + ", compté zéro";
    }

    static String number(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return comma((bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString());
    }

    private static String comma(String number) {
        return number.replace('.', ',');
    }
}
