package org.korrigo.shell.internal.quality;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.korrigo.application.scan.QualityVerdict;
import org.korrigo.application.scan.QualityVerdict.QualityRemark;
import org.korrigo.domain.scan.QualityLevel;
import org.korrigo.shell.internal.Answer;

/** What a quality check says, in French. */
final class QualityWords {

    private static final Map<QualityLevel, String> LEVELS = Map.of(
            QualityLevel.GREEN, "VERT",
            QualityLevel.UNCHECKED, "NON VÉRIFIÉ",
            QualityLevel.ORANGE, "ORANGE",
            QualityLevel.RED, "ROUGE");
    private static final Map<String, String> CODES = Map.of(
            "blurred", "floue",
            "cut", "coin plié ou coupé",
            "low-resolution", "résolution trop faible",
            "too-light", "trop claire",
            "too-dark", "trop sombre",
            "skewed", "de travers",
            "not-checked", "non vérifiée",
            "wrong-page-count", "nombre de pages inattendu");

    private QualityWords() {}

    /** Fails when something is red. */
    static Answer answer(QualityVerdict verdict) {
        Answer answer = new Answer(verdict, out -> print(verdict, out));
        return verdict.level() == QualityLevel.RED
                ? answer.failing("Des pages sont à scanner de nouveau ou à accepter (korrigo:copy-accept).")
                : answer;
    }

    private static void print(QualityVerdict verdict, PrintStream out) {
        var pages = verdict.pages();
        out.println(LEVELS.get(verdict.level()) + " : " + pages.green() + " pages vertes, " + pages.orange()
                + " orange, " + pages.red() + " rouges, " + pages.unchecked() + " non vérifiées");
        verdict.remarks().forEach(remark -> out.println(line(remark)));
    }

    private static String line(QualityRemark remark) {
        String figures = remark.measured()
                .map(measured -> String.format(
                        Locale.FRENCH,
                        " (%.2f, limite %.2f)",
                        measured,
                        remark.limit().orElse(measured)))
                .orElse("");
        return LEVELS.get(remark.level()) + "  " + pages(remark.pages()) + " : "
                + CODES.getOrDefault(remark.code(), remark.code() + " – " + remark.detail()) + figures;
    }

    private static String pages(List<Integer> numbers) {
        String listed = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() == 1 ? "page " + listed : "pages " + listed;
    }
}
