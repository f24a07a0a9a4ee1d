package org.korrigo.split.code.internal.plan;

import java.util.List;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.split.code.internal.sheet.Imposition;

/** Makes a booklet of scanned pages that follow each other, the first of them the first side. */
final class Run {

    /** The ends of the booklet are certain; what lies between was not looked at. */
    private static final double BETWEEN = 0.95;

    private Run() {}

    /** @param turn the clockwise turn that makes its pages upright */
    static Draft of(Imposition imposition, List<PageFacts> pages, Rotation turn) {
        Draft draft = new Draft();
        for (int slot = 0; slot < pages.size(); slot++) {
            int number = pages.get(slot).number();
            for (Imposition.Place place : imposition.places(slot)) {
                Region part = place.region().turned(turn.inverse());
                draft.put(new PlannedPage(number, part, turn, place.page()), BETWEEN);
            }
        }
        if (pages.size() != imposition.sidesPerBooklet()) {
            draft.raise(Doubts.wrongCount(numbers(pages), imposition.sidesPerBooklet()));
        }
        return draft;
    }

    private static List<Integer> numbers(List<PageFacts> pages) {
        return pages.stream().map(PageFacts::number).toList();
    }
}
