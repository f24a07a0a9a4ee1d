package org.korrigo.demo.internal.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.korrigo.demo.internal.folder.ScannedSide;
import org.korrigo.demo.internal.folder.Truth;
import org.korrigo.demo.internal.folder.Truth.Paper;
import org.korrigo.demo.internal.rest.Copy;

/**
 * How well the papers were rebuilt. Blank pages and second scans may be left out or kept, but not in another paper's copy.
 *
 * @param exact papers whose copy has all its pages and no other
 * @param ordered exact ones whose pages follow one another as printed
 * @param wrong numbers of the papers that are not exact and ordered
 */
public record BookletScore(int papers, int exact, int ordered, List<Integer> wrong) {

    static BookletScore of(MachineWork work) {
        Places places = new Places(work.truth());
        int exact = 0;
        int ordered = 0;
        List<Integer> wrong = new ArrayList<>();
        for (Paper paper : work.truth().booklets()) {
            List<Integer> wanted = places.readingOrder(paper);
            List<Copy> copies = work.copiesOf(paper);
            List<Integer> found = copies.size() == 1 ? places.withoutSpare(copies.get(0), paper) : List.of();
            boolean isExact = new TreeSet<>(wanted).equals(new TreeSet<>(found));
            boolean isOrdered = wanted.equals(found);
            exact += isExact ? 1 : 0;
            ordered += isOrdered ? 1 : 0;
            if (!isExact || !isOrdered) {
                wrong.add(paper.number());
            }
        }
        return new BookletScore(work.truth().booklets().size(), exact, ordered, wrong);
    }

    /** Where each page of the PDF belongs. */
    private static final class Places {

        private final Truth truth;
        private final Map<Integer, ScannedSide> byNumber = new TreeMap<>();

        Places(Truth truth) {
            this.truth = truth;
            truth.pages().forEach(side -> byNumber.put(side.number(), side));
        }

        /** Numbers in the PDF of the paper's printed pages, first to last; a folded sheet comes several times. */
        List<Integer> readingOrder(Paper paper) {
            Map<Integer, Integer> byLogical = new TreeMap<>();
            for (ScannedSide side : byNumber.values()) {
                if (side.isNeeded() && side.booklet() == paper.number()) {
                    side.logical().forEach(logical -> byLogical.put(logical, side.number()));
                }
            }
            return List.copyOf(byLogical.values());
        }

        /** The copy's pages, a second scan counting as the first, blank ones of no other paper left out. */
        List<Integer> withoutSpare(Copy copy, Paper paper) {
            return copy.scannedPages().stream()
                    .map(byNumber::get)
                    .filter(side -> !(side.isBlank() && (side.booklet() == null || side.booklet() == paper.number())))
                    .map(side -> truth.firstScan(side).number())
                    .toList();
        }
    }
}
