package org.korrigo.demo.internal.scan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.korrigo.demo.Fault;
import org.korrigo.demo.PageKind;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.Side;

/**
 * One passage of a sheet through the scanner.
 *
 * @param booklet whose sheet it is, wherever it lies in the pile; empty for a sheet of none
 * @param sheet from 1 within the booklet; empty for a sheet of none
 * @param sides the sides that were scanned
 * @param stray what it is when it belongs to no booklet and no separator
 */
record ScannedSheet(
        OptionalInt booklet, OptionalInt sheet, PageKind kind, Set<Side> sides, Feed feed, Optional<Stray> stray) {

    /** A sheet that lies behind a booklet without being part of it. @param after that booklet */
    record Stray(Fault fault, int after) {}

    static ScannedSheet stray(Fault fault, int after) {
        PageKind kind =
                switch (fault) {
                    case BLANK_SHEET_AFTER -> PageKind.BLANK;
                    case LOOSE_SHEET, LOOSE_OTHER_SIZE, FAINT_SHEET -> PageKind.LOOSE;
                    default -> PageKind.FOREIGN;
                };
        return new ScannedSheet(
                OptionalInt.empty(),
                OptionalInt.empty(),
                kind,
                Set.of(Side.values()),
                Feed.STRAIGHT,
                Optional.of(new Stray(fault, after)));
    }

    /** What lies between two booklets; what stands on it takes the whole side and has no page number. */
    static ScannedSheet separator(int sides) {
        Set<Side> scanned = sides == 1 ? Set.of(Side.RECTO) : Set.of(Side.values());
        return new ScannedSheet(
                OptionalInt.empty(), OptionalInt.empty(), PageKind.SEPARATOR, scanned, Feed.STRAIGHT, Optional.empty());
    }

    static ScannedSheet of(int booklet, int sheet, PageKind kind) {
        return of(booklet, sheet, kind, Set.of(Side.values()), Feed.STRAIGHT);
    }

    static ScannedSheet of(int booklet, int sheet, PageKind kind, Set<Side> sides, Feed feed) {
        return new ScannedSheet(OptionalInt.of(booklet), OptionalInt.of(sheet), kind, sides, feed, Optional.empty());
    }

    /** The same sheet put in the scanner once more. */
    ScannedSheet again() {
        return new ScannedSheet(booklet, sheet, PageKind.DUPLICATE, sides, feed, Optional.empty());
    }

    /** The paper's own size in a batch of another. */
    SheetFormat format(SheetFormat batch) {
        boolean other = stray.filter(s -> s.fault() == Fault.LOOSE_OTHER_SIZE).isPresent();
        if (!other) {
            return batch;
        }
        return batch == SheetFormat.A3_FOLDED ? SheetFormat.A4_DUPLEX : SheetFormat.A3_FOLDED;
    }

    /** The scanned sides in the order of the scanner. */
    List<Side> inOrder() {
        List<Side> order = feed.versoFirst() ? List.of(Side.VERSO, Side.RECTO) : List.of(Side.values());
        return order.stream().filter(sides::contains).toList();
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
