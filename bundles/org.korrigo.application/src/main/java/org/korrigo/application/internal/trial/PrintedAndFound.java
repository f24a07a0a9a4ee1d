package org.korrigo.application.internal.trial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.korrigo.domain.trial.SampleBatch;
import org.korrigo.domain.trial.SampleBatch.Booklet;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.split.PlannedPage;

/** Printed booklets beside found ones: a found booklet is the printed one most of whose scanned pages it has. */
final class PrintedAndFound {

    private static final double MOSTLY = 0.5;

    private final SampleBatch sample;
    private final DryResult result;
    private final List<Optional<Integer>> printedOf;

    PrintedAndFound(SampleBatch sample, DryResult result) {
        this.sample = sample;
        this.result = result;
        this.printedOf = result.booklets().stream().map(this::origin).toList();
    }

    private Optional<Integer> origin(DryResult.Booklet found) {
        int best = 0;
        Optional<Integer> origin = Optional.empty();
        for (int i = 0; i < sample.booklets().size(); i++) {
            Set<Integer> shared = sources(sample.booklets().get(i));
            shared.retainAll(found.sources());
            if (shared.size() > best) {
                best = shared.size();
                origin = Optional.of(i);
            }
        }
        return origin;
    }

    static Set<Integer> sources(Booklet printed) {
        Set<Integer> sources = new TreeSet<>();
        printed.pages().forEach(page -> sources.add(page.source()));
        return sources;
    }

    List<Booklet> printed() {
        return sample.booklets();
    }

    List<DryResult.Booklet> found() {
        return result.booklets();
    }

    /** @param found place in {@link #found()} */
    Optional<Booklet> printedOf(int found) {
        return printedOf.get(found).map(sample.booklets()::get);
    }

    /** @param printed place in {@link #printed()}. @return in the order of the batch */
    List<DryResult.Booklet> foundOf(int printed) {
        return IntStream.range(0, printedOf.size())
                .filter(i -> printedOf.get(i).equals(Optional.of(printed)))
                .mapToObj(result.booklets()::get)
                .toList();
    }

    /** Whether both are the same part of the same scanned page, give or take what a strategy trims. */
    static boolean isSamePlace(SampleBatch.Page printed, PlannedPage found) {
        return printed.source() == found.source() && overlap(printed.region(), found.region()) >= MOSTLY;
    }

    private static double overlap(Region one, Region other) {
        double width = Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
        double height = Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
        double larger = Math.max(one.width() * one.height(), other.width() * other.height());
        return Math.max(0, width) * Math.max(0, height) / larger;
    }
}
