package org.korrigo.split.standard.internal.manual;

import java.util.List;
import org.korrigo.spi.split.SetAsidePage;
import org.korrigo.spi.split.SetAsidePage.Fate;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.split.standard.internal.manual.PlanPart.Use;

/** What is said of pages that a plan puts into no booklet. */
final class Leftovers {

    private Leftovers() {}

    static SetAsidePage declared(int page, Use use) {
        return use == Use.BLANK
                ? aside(page, Fate.BLANK, "blank-page", "The plan declares page " + page + " blank.")
                : aside(page, Fate.DISCARDED, "discarded", "The plan discards page " + page + ".");
    }

    static SetAsidePage notInPlan(int page) {
        return aside(page, Fate.QUARANTINED, "not-in-plan", "The plan does not say what becomes of page " + page + ".");
    }

    static SplitIssue half(int page) {
        String detail = "The plan uses one half of page " + page + " and does not say what becomes of the other.";
        return new SplitIssue("half-not-in-plan", detail, List.of(page));
    }

    private static SetAsidePage aside(int page, Fate fate, String code, String detail) {
        return new SetAsidePage(page, fate, new SplitIssue(code, detail, List.of(page)));
    }
}
