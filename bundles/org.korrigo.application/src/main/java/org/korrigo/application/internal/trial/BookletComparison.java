package org.korrigo.application.internal.trial;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.korrigo.application.trial.ReplayedBooklet;
import org.korrigo.application.trial.ReplayedBooklet.Change;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.split.PlannedPage;

/** Pairs the copies of a batch with the booklets that would be made now, by the first scanned page of each. */
final class BookletComparison {

    /** In fractions of a page: what a strategy may trim otherwise without anybody seeing it. */
    private static final double SAME = 0.002;

    private final Map<UUID, ScannedPage> scanned;
    private final IdentityComparison identities;
    private final Map<Integer, Deque<Copy>> waiting = new HashMap<>();
    private final List<Copy> copies;

    BookletComparison(PastBatch past) {
        this.scanned = past.pages().stream().collect(Collectors.toMap(ScannedPage::id, Function.identity()));
        this.identities = new IdentityComparison(past.students());
        this.copies = past.copies();
        copies.forEach(copy -> waiting.computeIfAbsent(first(sources(copy)), page -> new ArrayDeque<>())
                .add(copy));
    }

    List<ReplayedBooklet> compare(List<DryResult.Booklet> booklets) {
        List<ReplayedBooklet> compared = new ArrayList<>();
        for (DryResult.Booklet booklet : booklets) {
            Deque<Copy> candidates = waiting.getOrDefault(first(booklet.sources()), new ArrayDeque<>());
            Optional<Copy> copy = Optional.ofNullable(candidates.poll());
            compared.add(copy.map(before -> both(before, booklet)).orElseGet(() -> onlyAfter(booklet)));
        }
        copies.stream().filter(this::isLeft).map(this::onlyBefore).forEach(compared::add);
        compared.sort(Comparator.comparing(
                booklet -> first(booklet.pagesBefore().isEmpty() ? booklet.pagesAfter() : booklet.pagesBefore())));
        return compared;
    }

    private boolean isLeft(Copy copy) {
        return waiting.get(first(sources(copy))).contains(copy);
    }

    private ReplayedBooklet both(Copy copy, DryResult.Booklet booklet) {
        Change change = isSame(copy, booklet) ? Change.UNCHANGED : Change.PAGES_CHANGED;
        return new ReplayedBooklet(
                change,
                Optional.of(copy.number()),
                sources(copy),
                booklet.sources(),
                Optional.of(identities.compare(copy.identity(), booklet)));
    }

    private ReplayedBooklet onlyBefore(Copy copy) {
        return new ReplayedBooklet(
                Change.ONLY_BEFORE, Optional.of(copy.number()), sources(copy), List.of(), Optional.empty());
    }

    private static ReplayedBooklet onlyAfter(DryResult.Booklet booklet) {
        return new ReplayedBooklet(Change.ONLY_AFTER, Optional.empty(), List.of(), booklet.sources(), Optional.empty());
    }

    private boolean isSame(Copy copy, DryResult.Booklet booklet) {
        List<CopyPage> before = copy.pages();
        List<PlannedPage> after = booklet.plan().pages();
        boolean same = before.size() == after.size();
        for (int i = 0; same && i < before.size(); i++) {
            same = isSame(before.get(i), after.get(i));
        }
        return same;
    }

    private boolean isSame(CopyPage before, PlannedPage after) {
        return number(before) == after.source()
                && before.rotation() == after.rotation()
                && before.logical() == after.logical()
                && isSame(before.region(), after.region());
    }

    private static boolean isSame(Region one, Region other) {
        return Math.abs(one.x() - other.x()) <= SAME
                && Math.abs(one.y() - other.y()) <= SAME
                && Math.abs(one.width() - other.width()) <= SAME
                && Math.abs(one.height() - other.height()) <= SAME;
    }

    private List<Integer> sources(Copy copy) {
        return copy.pages().stream().map(this::number).toList();
    }

    private int number(CopyPage page) {
        ScannedPage found = scanned.get(page.scannedPage());
        // of another batch, brought by a repair: no booklet of this one has it
        return found == null ? 0 : found.facts().number();
    }

    private static int first(List<Integer> sources) {
        return sources.stream().min(Comparator.naturalOrder()).orElse(0);
    }
}
