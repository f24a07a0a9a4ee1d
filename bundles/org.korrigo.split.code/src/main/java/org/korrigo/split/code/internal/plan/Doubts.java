package org.korrigo.split.code.internal.plan;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.korrigo.spi.split.SetAsidePage;
import org.korrigo.spi.split.SetAsidePage.Fate;
import org.korrigo.spi.split.SplitIssue;

/** What the strategies doubt, in words. The text of a code is never among them: it may name a pupil. */
final class Doubts {

    private Doubts() {}

    static SplitIssue wrongCount(List<Integer> pages, int expected) {
        String detail = "This booklet has " + pages.size() + " scanned pages, the layout has " + expected + ".";
        return new SplitIssue("wrong-page-count", detail, pages);
    }

    static SplitIssue missing(Collection<Integer> missing, List<Integer> scanned) {
        return new SplitIssue(
                "wrong-page-count", "Of this booklet pages " + list(missing) + " were not found.", scanned);
    }

    static SplitIssue extraSheet(List<Integer> pages) {
        String detail = "Pages " + list(pages) + " bear numbers beyond the booklet's own: is it an extra sheet?";
        return new SplitIssue("extra-sheet", detail, pages);
    }

    static SplitIssue assumed(int page) {
        String detail = "Page " + page + " bears no code that could be read: its neighbours suggest this place.";
        return new SplitIssue("unrecognised-page", detail, List.of(page));
    }

    static SplitIssue halfLeftOut(int page) {
        String detail = "One half of page " + page + " bears no code, and the place beside the other half is taken.";
        return new SplitIssue("code-missing", detail, List.of(page));
    }

    static SplitIssue upsideDown(List<Integer> pages) {
        String detail =
                "The cover, page " + pages.get(0) + ", was turned by its code, and the pages behind it with it.";
        return new SplitIssue("upside-down", detail, pages);
    }

    static SplitIssue duplicate(int page, int original) {
        String detail = "Page " + page + " bears the same code as page " + original + ": scanned or printed twice?";
        return new SplitIssue("duplicate-scan", detail, List.of(page, original));
    }

    static SplitIssue noSeparator() {
        return new SplitIssue("no-separator", "No separator was found in this batch.", List.of());
    }

    static SetAsidePage second(int page, int original) {
        return new SetAsidePage(page, Fate.QUARANTINED, duplicate(page, original));
    }

    static SetAsidePage conflict(int page) {
        return quarantined(page, "code-conflict", "The codes of page " + page + " contradict each other.");
    }

    static SetAsidePage unexpected(int page) {
        String detail = "The code of page " + page + " bears a number that no page of this layout has.";
        return quarantined(page, "unexpected-code", detail);
    }

    static SetAsidePage codeMissing(int page) {
        String detail = "Page " + page + " bears no code that could be read, and its neighbours leave its place open.";
        return quarantined(page, "code-missing", detail);
    }

    static SetAsidePage noCover(int page) {
        return quarantined(page, "no-cover", "Page " + page + " lies before the first cover of the batch.");
    }

    static SetAsidePage blank(int page) {
        String detail = "Nothing stands on page " + page + ".";
        return new SetAsidePage(page, Fate.BLANK, new SplitIssue("blank-page", detail, List.of(page)));
    }

    static SetAsidePage separator(int page) {
        String detail = "Page " + page + " is a separator between two copies.";
        return new SetAsidePage(page, Fate.DISCARDED, new SplitIssue("separator", detail, List.of(page)));
    }

    private static SetAsidePage quarantined(int page, String code, String detail) {
        return new SetAsidePage(page, Fate.QUARANTINED, new SplitIssue(code, detail, List.of(page)));
    }

    private static String list(Collection<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
