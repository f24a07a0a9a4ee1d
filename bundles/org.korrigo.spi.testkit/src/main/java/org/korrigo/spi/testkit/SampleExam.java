package org.korrigo.spi.testkit;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;

/** A small mathematics exam with invented students, for tests of plug-ins. */
public final class SampleExam {

    /** Two exercises of 12 and 8 points; the first has two questions. */
    public static final MarkScheme SCHEME = new MarkScheme(
            List.of(parent("ex1", "Exercice 1", leaf("ex1-a", "8"), leaf("ex1-b", "4")), leaf("ex2", "8")));

    public static final RosterEntry DUPONT = student("s1", "DUPONT", "Jean", "1G1", "123456789AB");
    public static final RosterEntry BEN_SALAH = student("s2", "BEN SALAH", "Inès", "1G1", "1234567890C");

    private SampleExam() {}

    /** An item without children, marked by quarter points, labelled like its id. */
    public static MarkItem leaf(String id, String points) {
        return new MarkItem(id, id, new BigDecimal(points), new BigDecimal("0.25"), false, List.of());
    }

    public static MarkItem parent(String id, String label, MarkItem... children) {
        return new MarkItem(id, label, BigDecimal.ZERO, new BigDecimal("0.25"), false, List.of(children));
    }

    public static RosterEntry student(String id, String lastName, String firstName, String className, String ine) {
        return new RosterEntry(id, lastName, firstName, Optional.of(LocalDate.of(2005, 3, 15)), className, ine, "");
    }

    /** Marks of {@link #SCHEME}: {@code first} points for question a, nothing for b, 7.5 for the second exercise. */
    public static ScoreSheet scores(String first) {
        BigDecimal a = new BigDecimal(first);
        BigDecimal rest = new BigDecimal("7.5");
        List<ScoreLine> lines = List.of(
                new ScoreLine("ex1", "Exercice 1", 0, Optional.of(a), new BigDecimal("12")),
                new ScoreLine("ex1-a", "ex1-a", 1, Optional.of(a), new BigDecimal("8")),
                new ScoreLine("ex1-b", "ex1-b", 1, Optional.of(BigDecimal.ZERO), new BigDecimal("4")),
                new ScoreLine("ex2", "ex2", 0, Optional.of(rest), new BigDecimal("8")));
        BigDecimal total = a.add(rest);
        return new ScoreSheet(lines, total, new BigDecimal("20"), total.setScale(2), List.of());
    }

    /** A graded copy. */
    public static CopyResult graded(String number, RosterEntry student, String firstMark, Path finalPdf) {
        return new CopyResult(
                number,
                Optional.ofNullable(student),
                "GRADED",
                true,
                scores(firstMark),
                "Bon travail",
                Optional.ofNullable(finalPdf));
    }

    /** A copy that nobody has marked, of a student nobody has found out. */
    public static CopyResult waiting(String number) {
        List<ScoreLine> lines = new ArrayList<>();
        for (ScoreLine line : scores("0").lines()) {
            lines.add(new ScoreLine(line.item(), line.label(), line.depth(), Optional.empty(), line.maximum()));
        }
        BigDecimal none = BigDecimal.ZERO;
        List<String> missing = SCHEME.leaves().map(MarkItem::id).toList();
        ScoreSheet nothing = new ScoreSheet(lines, none, new BigDecimal("20"), none.setScale(2), missing);
        return new CopyResult(number, Optional.empty(), "READY", false, nothing, "", Optional.empty());
    }

    /** The results of these copies. */
    public static ExamResults results(CopyResult... copies) {
        return new ExamResults("Bac blanc", "Mathématiques", LocalDate.of(2026, 5, 20), SCHEME, List.of(copies));
    }
}
