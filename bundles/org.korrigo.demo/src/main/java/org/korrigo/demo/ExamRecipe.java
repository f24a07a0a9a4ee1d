package org.korrigo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All that decides the bytes of a generated batch.
 *
 * @param booklets papers handed in, 1 to 5000
 * @param listed students of the class list, at least the number of booklets
 * @param seed another seed gives other names, hands, answers and scanner noise
 */
public record ExamRecipe(SheetFormat format, int booklets, int listed, long seed, List<PlannedFault> faults) {

    private static final int MOST_BOOKLETS = 5000;

    /**
     * @throws IllegalArgumentException if a number is out of range or a fault cannot happen to that booklet
     */
    public ExamRecipe {
        faults = List.copyOf(faults);
        if (booklets < 1 || booklets > MOST_BOOKLETS || listed < booklets) {
            throw new IllegalArgumentException(booklets + " booklets of " + listed + " listed students");
        }
        for (PlannedFault fault : faults) {
            if (!possible(fault, format, booklets)) {
                throw new IllegalArgumentException(fault + " cannot happen on " + booklets + " booklets " + format);
            }
        }
    }

    /** A clean batch with a class list of twice as many students and six more. */
    public static ExamRecipe clean(SheetFormat format, int booklets, long seed) {
        return new ExamRecipe(format, booklets, 2 * booklets + 6, seed, List.of());
    }

    /** Three folded A3 papers without a fault, for tests. */
    public static ExamRecipe small() {
        return clean(SheetFormat.A3_FOLDED, 3, 3);
    }

    /** The exam of the product demo: twelve folded A3 papers and the five mishaps a secretary knows. */
    public static ExamRecipe demo() {
        return clean(SheetFormat.A3_FOLDED, 12, 2026)
                .with(Fault.UPSIDE_DOWN_VERSO, 3)
                .with(Fault.BLANK_SHEET_AFTER, 5)
                .with(Fault.DUPLICATE_SHEET, 7)
                .with(Fault.NOT_IN_LIST, 9)
                .with(Fault.EMPTY_NAME, 11);
    }

    /** The same recipe with one more fault. */
    public ExamRecipe with(Fault fault, int booklet) {
        List<PlannedFault> more = new ArrayList<>(faults);
        more.add(new PlannedFault(fault, booklet));
        return new ExamRecipe(format, booklets, listed, seed, more);
    }

    /** The faults of one booklet, counted from 1. */
    public Set<Fault> faultsOf(int booklet) {
        return PlannedFault.at(booklet, faults);
    }

    private static boolean possible(PlannedFault planned, SheetFormat format, int booklets) {
        int last = planned.fault().touchesNext() ? booklets - 1 : booklets;
        return planned.booklet() >= 1
                && planned.booklet() <= last
                && planned.fault().happensOn(format);
    }

    /** The words of the ground truth for one booklet. */
    List<String> describeFaults(int booklet) {
        List<String> texts = new ArrayList<>();
        faultsOf(booklet).forEach(fault -> texts.add(fault.describe(format, booklet + 1)));
        faultsOf(booklet - 1).stream()
                .filter(Fault::touchesNext)
                .forEach(fault -> texts.add(fault.describe(format, booklet - 1)));
        return List.copyOf(texts);
    }
}
