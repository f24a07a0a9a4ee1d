package org.korrigo.demo.internal.scan;

import java.util.List;
import java.util.Set;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.Fault;
import org.korrigo.demo.PlannedFault;
import org.korrigo.demo.SheetFormat;

/**
 * A pile of paper that goes through the scanner.
 *
 * @param pages of one booklet without extra sheets
 * @param separatorSides sides scanned of the sheet that lies between two booklets; 0 when none does
 */
public record ScanOrder(
        SheetFormat format, int pages, int booklets, long seed, List<PlannedFault> faults, int separatorSides) {

    private static final int PAGES_OF_AN_EXAM = 4;

    public ScanOrder {
        faults = List.copyOf(faults);
    }

    /** The pile of a demo exam. */
    public static ScanOrder of(ExamRecipe recipe) {
        return new ScanOrder(recipe.format(), PAGES_OF_AN_EXAM, recipe.booklets(), recipe.seed(), recipe.faults(), 0);
    }

    /** Sheets of one booklet; an odd last page leaves the back of the last sheet free. */
    public int sheets() {
        int perSheet = pagesOfSheet();
        return (pages + perSheet - 1) / perSheet;
    }

    public int pagesOfSheet() {
        return format == SheetFormat.A3_FOLDED ? 4 : 2;
    }

    /** The faults of one booklet, counted from 1. */
    public Set<Fault> faultsOf(int booklet) {
        return PlannedFault.at(booklet, faults);
    }
}
