package org.korrigo.application.internal.trial;

import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.split.SplitPlan;

/** Where a page of a booklet lies on a scanned page. @param rotation the clockwise turn that makes it upright */
record PagePlace(Region region, Rotation rotation, int logical) {

    private static final int PAGES_A_SHEET = 4;

    static PagePlace whole(int logical) {
        return new PagePlace(Region.WHOLE, Rotation.NONE, logical);
    }

    /** As a plan has it; none when the page is set aside. */
    static List<PagePlace> planned(SplitPlan plan, int number) {
        return plan.booklets().stream()
                .flatMap(booklet -> booklet.pages().stream())
                .filter(page -> page.source() == number)
                .map(page -> new PagePlace(page.region(), page.rotation(), page.logical()))
                .toList();
    }

    /** As it would be if booklets were scanned one after the other, complete and upright. @param number of the scanned page, from 1 */
    static List<PagePlace> assumed(BookletLayout layout, int number) {
        int pages = layout.pagesPerBooklet();
        if (layout.sheet() == SheetKind.A4_PAGES) {
            return List.of(whole((number - 1) % pages + 1));
        }
        int sheet = (number - 1) / 2 % Math.max(1, pages / PAGES_A_SHEET);
        boolean front = number % 2 == 1;
        int outer = pages - 2 * sheet;
        int inner = 1 + 2 * sheet;
        List<PagePlace> halves = new ArrayList<>();
        halves.add(new PagePlace(Region.LEFT_HALF, Rotation.NONE, front ? outer : inner + 1));
        halves.add(new PagePlace(Region.RIGHT_HALF, Rotation.NONE, front ? inner : outer - 1));
        return halves;
    }

    /** A rectangle of the upright page where it lies on the scanned one. */
    Region onScan(Region zone) {
        return zone.turned(rotation.inverse()).within(region);
    }
}
