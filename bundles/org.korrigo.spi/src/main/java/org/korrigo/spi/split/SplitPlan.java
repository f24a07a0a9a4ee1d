package org.korrigo.spi.split;

import java.util.List;

/**
 * Where every page goes.
 *
 * @param booklets in the order of the batch
 * @param setAside pages that belong to no booklet, each with its reason
 * @param issues doubts on the batch as a whole
 */
public record SplitPlan(List<PlannedBooklet> booklets, List<SetAsidePage> setAside, List<SplitIssue> issues) {

    public SplitPlan {
        booklets = List.copyOf(booklets);
        setAside = List.copyOf(setAside);
        issues = List.copyOf(issues);
    }
}
