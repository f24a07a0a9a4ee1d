package org.korrigo.split.code.internal.sheet;

import java.util.List;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;

/** How booklet pages lie on the sides of sheets. Sheets follow each other; sides beyond the booklet's own are extra sheets'. */
public record Imposition(boolean folded, int pagesPerBooklet) {

    private static final int PAGES_OF_A_FOLDED_SHEET = 4;
    private static final int SIDES_OF_A_SHEET = 2;

    public static Imposition of(BookletLayout layout) {
        return new Imposition(layout.sheet() == SheetKind.A3_FOLDED, layout.pagesPerBooklet());
    }

    /** Scanned pages of a booklet without extra sheets. */
    public int sidesPerBooklet() {
        return folded ? pagesPerBooklet / 2 : pagesPerBooklet;
    }

    /** Where booklet pages lie on an upright side. @param slot rank of the side in its booklet, from 0 */
    public List<Place> places(int slot) {
        if (!folded) {
            return List.of(new Place(Region.WHOLE, slot + 1));
        }
        int before = slot / SIDES_OF_A_SHEET * PAGES_OF_A_FOLDED_SHEET;
        boolean front = slot % SIDES_OF_A_SHEET == 0;
        return List.of(
                new Place(Region.LEFT_HALF, before + (front ? 4 : 2)),
                new Place(Region.RIGHT_HALF, before + (front ? 1 : 3)));
    }

    /** The parts of a scanned page, as displayed, that are booklet pages. */
    public List<Region> parts(PageSize scanned) {
        Rotation turn = turns(scanned).get(0);
        return places(0).stream()
                .map(place -> place.region().turned(turn.inverse()))
                .toList();
    }

    /** The turns that may make a scanned page upright, the likelier first. */
    public List<Rotation> turns(PageSize scanned) {
        boolean lying = scanned.widthMm() > scanned.heightMm();
        return lying == folded
                ? List.of(Rotation.NONE, Rotation.HALF_TURN)
                : List.of(Rotation.CLOCKWISE_90, Rotation.CLOCKWISE_270);
    }

    /** The page that lies on the same side of a folded sheet. */
    public int beside(int page) {
        int before = (page - 1) / PAGES_OF_A_FOLDED_SHEET * PAGES_OF_A_FOLDED_SHEET;
        return 2 * before + PAGES_OF_A_FOLDED_SHEET + 1 - page;
    }

    /** Where a booklet page lies. @param page from 1 */
    public record Place(Region region, int page) {}
}
