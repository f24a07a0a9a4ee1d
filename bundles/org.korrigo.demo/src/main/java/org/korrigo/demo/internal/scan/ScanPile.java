package org.korrigo.demo.internal.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.Fault;
import org.korrigo.demo.PageKind;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.Side;

/** The sheets of a batch in the order in which they went through the scanner, mishaps included. */
final class ScanPile {

    private static final Set<Side> BOTH = Set.of(Side.values());

    private final ExamRecipe recipe;
    private final List<ScannedSheet> sheets = new ArrayList<>();

    private ScanPile(ExamRecipe recipe) {
        this.recipe = recipe;
    }

    static List<ScannedSheet> of(ExamRecipe recipe) {
        ScanPile pile = new ScanPile(recipe);
        for (int booklet = 1; booklet <= recipe.booklets(); booklet++) {
            pile.add(booklet, recipe.faultsOf(booklet));
        }
        for (int booklet = 1; booklet < recipe.booklets(); booklet++) {
            if (recipe.faultsOf(booklet).contains(Fault.EXCHANGED_SHEETS)) {
                Collections.swap(pile.sheets, pile.indexOfSecond(booklet), pile.indexOfSecond(booklet + 1));
            }
        }
        return List.copyOf(pile.sheets);
    }

    private void add(int booklet, Set<Fault> faults) {
        List<ScannedSheet> own = new ArrayList<>();
        own.add(first(booklet, faults));
        if (faults.contains(Fault.DUPLICATE_SHEET)) {
            ScannedSheet once = own.get(0);
            own.add(new ScannedSheet(
                    once.booklet(), once.sheet(), PageKind.DUPLICATE, once.sides(), once.upsideDown()));
        }
        if (recipe.format() == SheetFormat.A4_DUPLEX || faults.contains(Fault.EXTRA_SHEET)) {
            own.add(faults.contains(Fault.SWAPPED_SHEETS) ? 0 : own.size(), second(booklet, faults));
        }
        if (faults.contains(Fault.BLANK_SHEET_AFTER)) {
            own.add(ScannedSheet.empty());
        }
        sheets.addAll(own);
    }

    private static ScannedSheet first(int booklet, Set<Fault> faults) {
        Set<Side> sides = faults.contains(Fault.MISSING_VERSO) ? EnumSet.of(Side.RECTO) : BOTH;
        Set<Side> turned = faults.contains(Fault.UPSIDE_DOWN_VERSO) ? EnumSet.of(Side.VERSO) : Set.of();
        return new ScannedSheet(OptionalInt.of(booklet), OptionalInt.of(1), PageKind.EXAM, sides, turned);
    }

    private ScannedSheet second(int booklet, Set<Fault> faults) {
        Set<Side> turned = faults.contains(Fault.UPSIDE_DOWN_SHEET) ? BOTH : Set.of();
        PageKind kind = recipe.format() == SheetFormat.A3_FOLDED ? PageKind.EXTRA_SHEET : PageKind.EXAM;
        return new ScannedSheet(OptionalInt.of(booklet), OptionalInt.of(2), kind, BOTH, turned);
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
