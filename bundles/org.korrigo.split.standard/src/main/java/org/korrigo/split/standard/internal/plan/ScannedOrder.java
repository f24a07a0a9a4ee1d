package org.korrigo.split.standard.internal.plan;

import java.util.List;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.split.standard.internal.sheet.Imposition;

/** Makes a booklet of pages as they come: what was scanned first is the first side. */
public final class ScannedOrder {

    /** Nothing was looked at, so nothing is certain. */
    private static final double UNSEEN = 0.8;

    private ScannedOrder() {}

    /** @param pages the sides of the booklet, at least one; a number other than the layout's is flagged */
    public static PlannedBooklet booklet(Imposition imposition, List<PageFacts> pages) {
        BookletDraft draft = new BookletDraft(imposition);
        for (int slot = 0; slot < pages.size(); slot++) {
            PageFacts page = pages.get(slot);
            draft.put(page, slot, imposition.folded() ? turn(imposition, page) : Rotation.NONE, UNSEEN);
        }
        int expected = imposition.sidesPerBooklet();
        if (pages.size() != expected) {
            String detail = "This booklet has " + pages.size() + " scanned pages, the layout has " + expected + ".";
            draft.raise(new SplitIssue(
                    "wrong-page-count",
                    detail,
                    pages.stream().map(PageFacts::number).toList()));
        }
        return draft.finished();
    }

    /** A spread that was scanned standing has to be laid down, whichever way. */
    private static Rotation turn(Imposition imposition, PageFacts page) {
        return imposition.rotations(page.size()).get(0);
    }
}
