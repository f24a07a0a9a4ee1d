package org.korrigo.split.code.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.split.SetAsidePage;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.split.code.internal.sheet.Imposition;

/** Gathers pages by the booklet in their codes. Pages with codes come first; then those without find a gap between them, or none. */
final class CodedBooklets {

    /** A booklet with more extra sheets than this is a misprint. */
    private static final int BOOKLETS_WITH_EXTRA_SHEETS = 3;

    private final Imposition imposition;
    private final IntPredicate bearsCode;
    private final Map<String, CodedBooklet> booklets = new LinkedHashMap<>();
    private final List<Sighting> placed = new ArrayList<>();
    private final List<SetAsidePage> aside = new ArrayList<>();

    /** @param bearsCode whether a page of the booklet is printed with a code */
    CodedBooklets(Imposition imposition, IntPredicate bearsCode) {
        this.imposition = imposition;
        this.bearsCode = bearsCode;
    }

    SplitPlan plan(List<Sighting> sightings) {
        sightings.stream().filter(sighting -> !sighting.marks().isEmpty()).forEach(this::place);
        placed.forEach(this::placeOtherHalf);
        for (int i = 0; i < sightings.size(); i++) {
            if (sightings.get(i).marks().isEmpty()) {
                fill(sightings, i);
            }
        }
        return new SplitPlan(
                booklets.values().stream().map(CodedBooklet::finished).toList(), aside, List.of());
    }

    private void place(Sighting sighting) {
        List<Mark> marks = sighting.marks();
        Mark first = marks.get(0);
        if (marks.stream().anyMatch(mark -> contradicts(mark, first, marks))) {
            aside.add(Doubts.conflict(sighting.number()));
        } else if (marks.stream().anyMatch(this::isUnexpected)) {
            aside.add(Doubts.unexpected(sighting.number()));
        } else {
            place(sighting, booklet(first));
        }
    }

    private void place(Sighting sighting, CodedBooklet booklet) {
        Optional<PageFacts> original = sighting.marks().stream()
                .flatMap(mark -> booklet.at(mark.page()).stream())
                .findFirst();
        if (original.isPresent()) {
            booklet.second(sighting.page(), original.get());
            aside.add(Doubts.second(sighting.number(), original.get().number()));
            return;
        }
        for (Sighting.Leaf leaf : sighting.leaves()) {
            leaf.mark().ifPresent(mark -> booklet.put(sighting.page(), leaf.part(), mark));
        }
        placed.add(sighting);
    }

    private static boolean contradicts(Mark mark, Mark first, List<Mark> marks) {
        boolean twice =
                marks.stream().filter(other -> other.page() == mark.page()).count() > 1;
        return twice || !mark.sameBooklet(first) || mark.rotation() != first.rotation();
    }

    private boolean isUnexpected(Mark mark) {
        return mark.page() < 1 || mark.page() > imposition.pagesPerBooklet() * BOOKLETS_WITH_EXTRA_SHEETS;
    }

    private CodedBooklet booklet(Mark mark) {
        return booklets.computeIfAbsent(mark.booklet(), name -> new CodedBooklet(imposition.pagesPerBooklet()));
    }

    /** The half of a spread without a code lies beside the one that has it. */
    private void placeOtherHalf(Sighting sighting) {
        Mark seen = sighting.marks().get(0);
        for (Sighting.Leaf leaf : sighting.leaves()) {
            if (leaf.mark().isEmpty()) {
                Mark mark = new Mark(seen.booklet(), imposition.beside(seen.page()), seen.rotation());
                if (!assume(sighting.page(), leaf.part(), mark)) {
                    booklet(seen).raise(Doubts.halfLeftOut(sighting.number()));
                }
            }
        }
    }

    private void fill(List<Sighting> sightings, int index) {
        Sighting sighting = sightings.get(index);
        Optional<Mark> before = index == 0 ? Optional.empty() : mark(sightings.get(index - 1));
        Optional<Mark> after = index == sightings.size() - 1 ? Optional.empty() : mark(sightings.get(index + 1));
        Optional<Mark> gap =
                sighting.isSpread() ? Optional.empty() : new Gap(imposition.pagesPerBooklet()).between(before, after);
        boolean blankByMistake = sighting.blank()
                && gap.filter(mark -> !bearsCode.test(mark.page())).isEmpty();
        if (blankByMistake) {
            aside.add(Doubts.blank(sighting.number()));
        } else if (gap.filter(mark -> assume(sighting.page(), Region.WHOLE, mark))
                .isEmpty()) {
            aside.add(Doubts.codeMissing(sighting.number()));
        }
    }

    private Optional<Mark> mark(Sighting neighbour) {
        return placed.contains(neighbour) ? neighbour.marks().stream().findFirst() : Optional.empty();
    }

    private boolean assume(PageFacts page, Region part, Mark mark) {
        CodedBooklet booklet = booklet(mark);
        if (booklet.at(mark.page()).isPresent()) {
            return false;
        }
        booklet.assume(page, part, mark);
        if (bearsCode.test(mark.page())) {
            booklet.raise(Doubts.assumed(page.number()));
        }
        return true;
    }
}
