package org.korrigo.demo.internal.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
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
        if (faults.contains(Fault.BLANK_SHEET_AFTER)) {
            own.add(ScannedSheet.empty());
        }
        sheets.addAll(own);
    }

    private ScannedSheet sheet(int booklet, int number, Set<Fault> faults) {
        boolean halfUsed = number == order.sheets() && order.pages() % order.pagesOfSheet() == 1;
        boolean cut = number == 1 && faults.contains(Fault.MISSING_VERSO);
        Set<Side> turned = Set.of();
        if (number == 1 && faults.contains(Fault.UPSIDE_DOWN_VERSO)) {
            turned = EnumSet.of(Side.VERSO);
        } else if (number == 2 && faults.contains(Fault.UPSIDE_DOWN_SHEET)) {
            turned = BOTH;
        }
        Set<Side> sides = halfUsed || cut ? EnumSet.of(Side.RECTO) : BOTH;
        return new ScannedSheet(OptionalInt.of(booklet), OptionalInt.of(number), PageKind.EXAM, sides, turned);
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
