package org.korrigo.split.code.internal.drawn;

import java.util.List;
import java.util.stream.Collectors;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.spi.split.SplitPlan;

/** Plans in a line a booklet, for assertions: {@code 1R 2L 2R 1L upside-down[2]} names scanned page, half and turn. */
public final class PlanText {

    private PlanText() {}

    public static List<String> booklets(SplitPlan plan) {
        return plan.booklets().stream().map(PlanText::line).toList();
    }

    public static List<String> setAside(SplitPlan plan) {
        return plan.setAside().stream()
                .map(page -> page.source() + " " + page.fate() + " " + issue(page.reason()))
                .toList();
    }

    private static String line(PlannedBooklet booklet) {
        String pages = booklet.pages().stream().map(PlanText::page).collect(Collectors.joining(" "));
        String issues = booklet.issues().stream().map(i -> " " + issue(i)).collect(Collectors.joining());
        return pages + issues;
    }

    private static String page(PlannedPage page) {
        boolean whole = page.region().width() > 0.9 && page.region().height() > 0.9;
        String half = page.region().turned(page.rotation()).x() < 0.25 ? "L" : "R";
        String turn =
                page.rotation() == Rotation.NONE ? "" : "@" + page.rotation().degrees();
        return page.logical() + "=" + page.source() + (whole ? "" : half) + turn;
    }

    private static String issue(SplitIssue issue) {
        return issue.code() + issue.pages();
    }
}
