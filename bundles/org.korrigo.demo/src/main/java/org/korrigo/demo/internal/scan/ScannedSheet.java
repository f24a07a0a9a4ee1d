package org.korrigo.demo.internal.scan;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.korrigo.demo.PageKind;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.Side;

/**
 * One passage of a sheet through the scanner.
 *
 * @param booklet whose sheet it is, wherever it lies in the pile; empty for a sheet of none
 * @param sheet from 1 within the booklet; empty for a sheet of none
 * @param sides the sides that were scanned
 * @param upsideDown those of them that are turned by 180°
 */
record ScannedSheet(OptionalInt booklet, OptionalInt sheet, PageKind kind, Set<Side> sides, Set<Side> upsideDown) {

    static ScannedSheet empty() {
        return new ScannedSheet(
                OptionalInt.empty(), OptionalInt.empty(), PageKind.BLANK, Set.of(Side.values()), Set.of());
    }

    /** What lies between two booklets; what stands on it takes the whole side and has no page number. */
    static ScannedSheet separator(int sides) {
        Set<Side> scanned = sides == 1 ? Set.of(Side.RECTO) : Set.of(Side.values());
        return new ScannedSheet(OptionalInt.empty(), OptionalInt.empty(), PageKind.SEPARATOR, scanned, Set.of());
    }

    static ScannedSheet of(int booklet, int sheet, PageKind kind) {
        return new ScannedSheet(OptionalInt.of(booklet), OptionalInt.of(sheet), kind, Set.of(Side.values()), Set.of());
    }

    /** The same sheet put in the scanner once more. */
    ScannedSheet again() {
        return new ScannedSheet(booklet, sheet, PageKind.DUPLICATE, sides, upsideDown);
    }

    boolean isSheet(int ofBooklet, int number) {
        return booklet.equals(OptionalInt.of(ofBooklet)) && sheet.equals(OptionalInt.of(number));
    }

    /** Page numbers of the booklet on one side, from left to right. */
    List<Integer> logical(Side side, SheetFormat format) {
        if (sheet.isEmpty()) {
            return List.of();
        }
        int before = sheet.getAsInt() - 1;
        if (format == SheetFormat.A4_DUPLEX) {
            return List.of(2 * before + (side == Side.RECTO ? 1 : 2));
        }
        return side == Side.RECTO ? List.of(4 * before + 4, 4 * before + 1) : List.of(4 * before + 2, 4 * before + 3);
    }
}
