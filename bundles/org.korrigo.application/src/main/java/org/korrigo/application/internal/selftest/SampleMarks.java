package org.korrigo.application.internal.selftest;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;

/** An exam of two exercises and two students who do not exist. */
final class SampleMarks {

    static final MarkScheme SCHEME = new MarkScheme(List.of(
            new MarkItem(
                    "ex1",
                    "Exercice 1",
                    BigDecimal.ZERO,
                    new BigDecimal("0.25"),
                    false,
                    List.of(leaf("ex1-a", "8"), leaf("ex1-b", "4"))),
            leaf("ex2", "8")));

    static final RosterEntry CURIE = student("s1", "CURIE", "Marie", "123456789AB");
    static final RosterEntry NOETHER = student("s2", "NOETHER", "Emmy", "1234567890C");

    private SampleMarks() {}

    static MarkItem leaf(String id, String points) {
        return new MarkItem(id, id, new BigDecimal(points), new BigDecimal("0.25"), false, List.of());
    }

    static RosterEntry student(String id, String lastName, String firstName, String ine) {
        return new RosterEntry(id, lastName, firstName, Optional.of(LocalDate.of(2008, 11, 7)), "1G1", ine, "");
    }

    /** Every leaf, with these parts of its points. */
    static Map<String, BigDecimal> marks(String part) {
        return SCHEME.leaves()
                .collect(Collectors.toMap(MarkItem::id, leaf -> leaf.points().multiply(new BigDecimal(part))));
    }

    /** 15.5 of 20 points. */
    static ScoreSheet sheet() {
        return new ScoreSheet(
                List.of(
                        line("ex1", 0, "8", "12"),
                        line("ex1-a", 1, "8", "8"),
                        line("ex1-b", 1, "0", "4"),
                        line("ex2", 0, "7.5", "8")),
                new BigDecimal("15.5"),
                new BigDecimal("20"),
                new BigDecimal("15.50"),
                List.of());
    }

    private static ScoreLine line(String item, int depth, String points, String maximum) {
        return new ScoreLine(item, item, depth, Optional.of(new BigDecimal(points)), new BigDecimal(maximum));
    }

    /** Two graded copies. */
    static ExamResults results(Path finalPdf) {
        return exam(List.of(graded("TEST-0001", CURIE, finalPdf), graded("TEST-0002", NOETHER, finalPdf)));
    }

    static ExamResults nothing() {
        return exam(List.of());
    }

    private static ExamResults exam(List<CopyResult> copies) {
        return new ExamResults("Korrigo", "MATHS", LocalDate.of(2026, 6, 15), SCHEME, copies);
    }

    private static CopyResult graded(String number, RosterEntry student, Path finalPdf) {
        return new CopyResult(number, Optional.of(student), "GRADED", true, sheet(), "", Optional.of(finalPdf));
    }
}
