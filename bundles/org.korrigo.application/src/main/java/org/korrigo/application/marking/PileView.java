package org.korrigo.application.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.copy.PageLink;
import org.korrigo.domain.copy.CopyState;

/** The copies of an exam that somebody marks, in the random order of their numbers. */
public record PileView(ExamName exam, List<PileEntry> entries, PileProgress progress) {

    /**
     * One of them.
     *
     * @param variant of the subject; empty when there is one for all
     * @param marked how many of this marker's questions have a mark
     * @param toMark how many questions of it this marker marks
     * @param total so far, or final; absent before the first mark and while the scoring plug-in is away
     * @param lock {@code none}, {@code mine} or {@code other}
     * @param holder absent when nobody holds it
     */
    public record PileEntry(
            UUID copy,
            String number,
            CopyState state,
            String variant,
            int marked,
            int toMark,
            Optional<BigDecimal> total,
            boolean revisit,
            String lock,
            Optional<String> holder,
            List<PageLink> pages) {}

    /** @param mine of this marker's share; @param all of the whole exam */
    public record PileProgress(Progress mine, Progress all) {}

    /** Copies. */
    public record Progress(int done, int total) {}
}
