package org.korrigo.split.standard.internal.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.split.standard.internal.assembly.Group;
import org.korrigo.split.standard.internal.pen.Pens;

/** The issues that the strategies raise, in words. */
final class Doubts {

    private Doubts() {}

    static SplitIssue missingVerso(List<Integer> sheet) {
        return new SplitIssue("missing-verso", "The back of page " + list(sheet) + " was not scanned.", sheet);
    }

    static SplitIssue missingRecto(List<Integer> sheet) {
        return new SplitIssue("missing-recto", "The front of page " + list(sheet) + " was not scanned.", sheet);
    }

    static SplitIssue wrongPageCount(List<Integer> missing, List<Integer> scanned) {
        String detail = "Of this booklet the printed pages " + list(missing) + " were not found.";
        return new SplitIssue("wrong-page-count", detail, scanned);
    }

    static SplitIssue outOfOrder(List<Integer> pages) {
        String detail = "Pages " + list(pages) + " were put in order by their print.";
        return new SplitIssue("pages-out-of-order", detail, pages);
    }

    static SplitIssue tornApart(List<Integer> pages) {
        String detail = "Pages " + list(pages) + " are taken for one sheet, but were not scanned one behind the other.";
        return new SplitIssue("pages-out-of-order", detail, pages);
    }

    static SplitIssue upsideDown(List<Integer> pages) {
        return new SplitIssue("upside-down", "Page " + list(pages) + " was turned to stand upright.", pages);
    }

    static SplitIssue extraSheet(List<Integer> pages) {
        String detail = "Pages " + list(pages) + " are an extra sheet: does it belong to this booklet?";
        return new SplitIssue("extra-sheet", detail, pages);
    }

    static SplitIssue unrecognised(List<Integer> pages) {
        String detail =
                "Page " + list(pages) + " bears no print that tells its place: its neighbours suggest this one.";
        return new SplitIssue("unrecognised-page", detail, pages);
    }

    static SplitIssue blankInBooklet(List<Integer> pages) {
        String detail = "Page " + list(pages) + " is blank, though the form has print there.";
        return new SplitIssue("blank-page", detail, pages);
    }

    static SplitIssue looseSheetBehind(List<Integer> pages) {
        String detail = "A loose sheet lies behind this booklet, page " + list(pages) + ": does it belong to it?";
        return new SplitIssue("loose-sheet", detail, pages);
    }

    static SplitIssue numberMismatch(List<Integer> pages) {
        String detail = "The sheets " + list(pages) + " bear different candidate numbers.";
        return new SplitIssue("number-mismatch", detail, pages);
    }

    /** @param contradictions in words, each with the page it is about */
    static SplitIssue votesDisagree(List<Integer> pages, String contradictions) {
        return new SplitIssue(
                "votes-disagree", "What stands on a page contradicts itself: " + contradictions + ".", pages);
    }

    static SplitIssue strangeVerso(Pens.Sheet sheet) {
        String detail =
                strange(sheet, sheet.back(), sheet.front()) + ": is the back of page " + sheet.front() + " missing?";
        return new SplitIssue("missing-verso", detail, List.of(sheet.front(), sheet.back()));
    }

    static SplitIssue strangeRecto(Pens.Sheet sheet) {
        String detail =
                strange(sheet, sheet.front(), sheet.back()) + ": is the front of page " + sheet.back() + " missing?";
        return new SplitIssue("missing-recto", detail, List.of(sheet.front(), sheet.back()));
    }

    private static String strange(Pens.Sheet sheet, int one, int other) {
        return sheet.unseen()
                ? "Page " + one + " does not shine through page " + other + ", as the sides of other sheets do"
                : "Page " + one + " was written with another pen than page " + other;
    }

    static SplitIssue sidesUnverified() {
        return new SplitIssue(
                "sides-unverified",
                "Nothing tells whether both sides of a sheet are of one pupil: two sheets that were fed as one would pass unnoticed.",
                List.of());
    }

    static SplitIssue perhapsShifted(Group group) {
        List<Integer> pages =
                group.members().stream().map(member -> member.item().number()).toList();
        String detail = "Somewhere in this batch a side is missing, and no print tells where: are pages " + list(pages)
                + " of one pupil?";
        return new SplitIssue("sides-unverified", detail, pages);
    }

    static SplitIssue faint(int page) {
        String detail = "Page " + page + " bears pale strokes only: a faint pencil, or what shines through?";
        return new SplitIssue("faint-page", detail, List.of(page));
    }

    static SplitIssue duplicate(int page, int original) {
        String detail = "Page " + page + " looks like a second scan of page " + original + ".";
        return new SplitIssue("duplicate-scan", detail, List.of(page, original));
    }

    static SplitIssue perhapsDuplicate(List<Integer> pages, List<Integer> originals) {
        String detail = "Pages " + list(pages) + " may be a second scan of pages " + list(originals)
                + ", but other pages are about as alike.";
        return new SplitIssue("duplicate-scan", detail, pages);
    }

    static SplitIssue otherSize(int page) {
        String detail = "Page " + page + " is of another size than the sheets of this exam: a loose sheet?";
        return new SplitIssue("loose-sheet", detail, List.of(page));
    }

    static SplitIssue blank(int page) {
        return new SplitIssue("blank-page", "Nothing stands on page " + page + ".", List.of(page));
    }

    static SplitIssue looseSheet(int page) {
        String detail = "Page " + page + " bears no print of this exam: a loose sheet?";
        return new SplitIssue("loose-sheet", detail, List.of(page));
    }

    static SplitIssue unrecognisedAside(int page) {
        String detail = "Page " + page + " bears no print that tells its place, and its neighbours leave it open.";
        return new SplitIssue("unrecognised-page", detail, List.of(page));
    }

    static SplitIssue numbersUnread() {
        return new SplitIssue(
                "page-numbers-unread",
                "No printed page number could be read: where no frame tells the side, pages follow the order of the scan.",
                List.of());
    }

    private static String list(List<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
