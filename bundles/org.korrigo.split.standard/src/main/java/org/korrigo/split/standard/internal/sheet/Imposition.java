package org.korrigo.split.standard.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;

/**
 * How booklet pages lie on sheets. Sheets follow each other; extra sheets go on where the booklet ends, so sides beyond the
 * booklet's own are theirs.
 */
public record Imposition(SheetKind sheet, int pagesPerBooklet) {

    private static final int PAGES_OF_A_FOLDED_SHEET = 4;
    private static final int SIDES_OF_A_SHEET = 2;

    public static Imposition of(BookletLayout layout) {
        return new Imposition(layout.sheet(), layout.pagesPerBooklet());
    }

    /** Sides of a booklet without extra sheets. */
    public int sidesPerBooklet() {
        return folded() ? pagesPerBooklet / 2 : pagesPerBooklet;
    }

    public Side side(int slot) {
        if (!folded()) {
            return new Side(slot, List.of(new Place(slot + 1, Region.WHOLE)));
        }
        int before = slot / SIDES_OF_A_SHEET * PAGES_OF_A_FOLDED_SHEET;
        int left = slot % SIDES_OF_A_SHEET == 0 ? 4 : 2;
        int right = slot % SIDES_OF_A_SHEET == 0 ? 1 : 3;
        return new Side(
                slot,
                List.of(new Place(before + left, Region.LEFT_HALF), new Place(before + right, Region.RIGHT_HALF)));
    }

    /** The side that bears a booklet page. */
    public Side sideOf(int page) {
        if (!folded()) {
            return side(page - 1);
        }
        int sheetBefore = (page - 1) / PAGES_OF_A_FOLDED_SHEET * SIDES_OF_A_SHEET;
        return IntStream.of(sheetBefore, sheetBefore + 1)
                .mapToObj(this::side)
                .filter(side -> side.pages().anyMatch(p -> p == page))
                .findFirst()
                .orElseThrow();
    }

    /** The place of a booklet page on its side. */
    public Place place(int page) {
        return sideOf(page).places().stream()
                .filter(place -> place.page() == page)
                .findFirst()
                .orElseThrow();
    }

    /** The parts of a side on which pages may lie. */
    public List<Region> halves() {
        return side(0).places().stream().map(Place::region).toList();
    }

    public Optional<Side> sideWith(int page, Region region) {
        return Optional.of(place(page))
                .filter(place -> place.region().equals(region))
                .map(place -> sideOf(page));
    }

    /** The turns that may make a scanned page of this size upright, the likelier first. */
    public List<Rotation> rotations(PageSize scanned) {
        boolean lying = scanned.widthMm() > scanned.heightMm();
        return lying == folded()
                ? List.of(Rotation.NONE, Rotation.HALF_TURN)
                : List.of(Rotation.CLOCKWISE_90, Rotation.CLOCKWISE_270);
    }

    public boolean folded() {
        return sheet == SheetKind.A3_FOLDED;
    }
}
