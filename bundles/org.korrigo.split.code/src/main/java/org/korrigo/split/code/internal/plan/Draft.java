package org.korrigo.split.code.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SplitIssue;

/** A booklet in the making: pages are put in, doubts are raised, then it is finished. */
final class Draft {

    /** A booklet with a doubt waits for a person anyway. */
    private static final double DOUBTFUL = 0.5;

    private final List<PlannedPage> pages = new ArrayList<>();
    private final List<SplitIssue> issues = new ArrayList<>();
    private double confidence = 1;

    /** @param sure 0 to 1 that the page stands here */
    void put(PlannedPage page, double sure) {
        pages.add(page);
        confidence = Math.min(confidence, sure);
    }

    void raise(SplitIssue issue) {
        issues.add(issue);
        confidence = Math.min(confidence, DOUBTFUL);
    }

    PlannedBooklet finished() {
        pages.sort(Comparator.comparingInt(PlannedPage::logical));
        return new PlannedBooklet(pages, confidence, issues);
    }
}
