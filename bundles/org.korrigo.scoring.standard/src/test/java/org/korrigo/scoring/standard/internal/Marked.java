package org.korrigo.scoring.standard.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.Options;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.SchemeProblem;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.scoring.ScoringScheme;

/** Short ways to score and check in tests; marks and options are written {@code "a=1 b=2"}. */
record Marked(ScoringScheme scoring, MarkScheme scheme) {

    static Marked with(ScoringScheme scoring, MarkItem... items) {
        return new Marked(scoring, new MarkScheme(List.of(items)));
    }

    static MarkItem bonus(String id, String points) {
        return new MarkItem(id, id, new BigDecimal(points), new BigDecimal("0.25"), true, List.of());
    }

    ScoreSheet score(String marks, Map<String, String> options) {
        Map<String, BigDecimal> exact = new HashMap<>();
        for (String mark : marks.split(" ")) {
            if (!mark.isEmpty()) {
                exact.put(mark.split("=")[0], new BigDecimal(mark.split("=")[1]));
            }
        }
        return scoring.score(scheme, exact, new Options(options));
    }

    /** {@code item code} each. */
    List<String> problems(Map<String, String> options) {
        return scoring.check(scheme, new Options(options)).stream()
                .map(problem -> problem.item() + " " + problem.code())
                .map(String::strip)
                .toList();
    }

    String details(Map<String, String> options) {
        return String.join(
                " ",
                scoring.check(scheme, new Options(options)).stream()
                        .map(SchemeProblem::detail)
                        .toList());
    }

    static ScoreLine line(ScoreSheet sheet, String item) {
        return sheet.lines().stream()
                .filter(line -> line.item().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
