package org.korrigo.spi.split;

import java.util.List;

/**
 * A booklet, its pages in reading order.
 *
 * @param confidence 0 to 1 that these are the pages of one booklet, all of them, in order
 * @param issues why a person should look at it; a booklet with an issue waits for one
 */
public record PlannedBooklet(List<PlannedPage> pages, double confidence, List<SplitIssue> issues) {

    public PlannedBooklet {
        pages = List.copyOf(pages);
        issues = List.copyOf(issues);
    }
}
