package org.korrigo.demo.internal.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.korrigo.demo.Fault;
import org.korrigo.demo.PageKind;
import org.korrigo.demo.Side;

/** The sheets of a batch in the order in which they went through the scanner, mishaps included. */
final class ScanPile {

    private static final Set<Side> BOTH = Set.of(Side.values());

    private final ScanOrder order;
    private final List<ScannedSheet> sheets = new ArrayList<>();

    private ScanPile(ScanOrder order) {
        this.order = order;
    }

    static List<ScannedSheet> of(ScanOrder order) {
        ScanPile pile = new ScanPile(order);
        for (int booklet = 1; booklet <= order.booklets(); booklet++) {
            if (booklet > 1 && order.separatorSides() > 0) {
                pile.sheets.add(ScannedSheet.separator(order.separatorSides()));
            }
            pile.add(booklet, order.faultsOf(booklet));
        }
        for (int booklet = 1; booklet < order.booklets(); booklet++) {
            if (order.faultsOf(booklet).contains(Fault.EXCHANGED_SHEETS)) {
                Collections.swap(pile.sheets, pile.indexOfSecond(booklet), pile.indexOfSecond(booklet + 1));
            }
        }
        for (int booklet = 1; booklet <= order.booklets(); booklet++) {
            if (order.faultsOf(booklet).contains(Fault.SCANNED_AGAIN_LATER)) {
                pile.sheets.add(pile.sheet(booklet, 1, order.faultsOf(booklet)).again());
            }
        }
        return List.copyOf(pile.sheets);
    }

    private void add(int booklet, Set<Fault> faults) {
        List<ScannedSheet> own = new ArrayList<>();
        for (int sheet = 1; sheet <= order.sheets(); sheet++) {
            own.add(sheet(booklet, sheet, faults));
        }
        ScannedSheet first = own.get(0);
        if (faults.contains(Fault.SWAPPED_SHEETS)) {
            Collections.swap(own, 0, 1);
        }
        if (faults.contains(Fault.DUPLICATE_SHEET)) {
            own.add(own.indexOf(first) + 1, first.again());
        }
        if (faults.contains(Fault.EXTRA_SHEET)) {
            own.add(ScannedSheet.of(booklet, order.sheets() + 1, PageKind.EXTRA_SHEET));
        }
        faults.stream()
                .filter(Fault::isStraySheet)
                .sorted()
                .forEach(fault -> own.add(ScannedSheet.stray(fault, booklet)));
        sheets.addAll(own);
    }

    private ScannedSheet sheet(int booklet, int number, Set<Fault> faults) {
        Set<Side> sides = EnumSet.copyOf(BOTH);
        if (number == order.sheets() && order.pages() % order.pagesOfSheet() == 1) {
            sides.remove(Side.VERSO);
        }
        if (number == 1 && faults.contains(Fault.MISSING_VERSO)
                || number == order.sheets() && faults.contains(Fault.DOUBLE_FEED)) {
            sides.remove(Side.VERSO);
        }
        boolean behindDoubleFeed = order.faultsOf(booklet - 1).contains(Fault.DOUBLE_FEED);
        if (number == 1 && (faults.contains(Fault.MISSING_RECTO) || behindDoubleFeed)) {
            sides.remove(Side.RECTO);
        }
        return ScannedSheet.of(booklet, number, PageKind.EXAM, sides, feed(booklet, number, faults));
    }

    private static Feed feed(int booklet, int number, Set<Fault> faults) {
        int quarter = booklet % 2 == 0 ? 90 : 270;
        if (number == 2 && faults.contains(Fault.UPSIDE_DOWN_SHEET)) {
            return Feed.upsideDown(BOTH);
        }
        if (number != 1) {
            return Feed.STRAIGHT;
        }
        if (faults.contains(Fault.UPSIDE_DOWN_VERSO)) {
            return Feed.upsideDown(EnumSet.of(Side.VERSO));
        }
        int turned = faults.contains(Fault.QUARTER_TURN) ? quarter : 0;
        int declared = faults.contains(Fault.LYING_ROTATION) ? quarter : 0;
        return new Feed(Set.of(), turned, declared, faults.contains(Fault.SWAPPED_SIDES));
    }

    private int indexOfSecond(int booklet) {
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).isSheet(booklet, 2)) {
                return i;
            }
        }
        throw new IllegalStateException("No second sheet in booklet " + booklet);
    }
}
