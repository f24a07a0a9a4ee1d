package org.korrigo.application.internal.marking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.application.internal.copy.PageVersion;
import org.korrigo.application.marking.ExamName;
import org.korrigo.application.marking.PileSummary;
import org.korrigo.application.marking.PileView;
import org.korrigo.application.marking.PileView.PileEntry;
import org.korrigo.application.marking.PileView.PileProgress;
import org.korrigo.application.marking.PileView.Progress;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Lock;
import org.korrigo.domain.marking.Marking;
import org.korrigo.spi.scoring.ScoreSheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows piles. */
@Component(service = PileViews.class)
public final class PileViews {

    private final Scores scores;
    private final ServerClock clock;

    @Activate
    public PileViews(@Reference Scores scores, @Reference ServerClock clock) {
        this.scores = scores;
        this.clock = clock;
    }

    /** Not for use in a unit of work: totals ask a plug-in. */
    PileView view(Actor actor, Pile pile) {
        List<Copy> mine = pile.mine();
        int graded = (int) pile.copies().stream().filter(Copy::isGraded).count();
        return new PileView(
                ExamName.of(pile.exam()),
                mine.stream().map(copy -> entry(actor, pile, copy)).toList(),
                new PileProgress(
                        new Progress(done(pile, mine), mine.size()),
                        new Progress(graded, pile.copies().size())));
    }

    private static int done(Pile pile, List<Copy> mine) {
        return (int) mine.stream().filter(pile::isDone).count();
    }

    private PileEntry entry(Actor actor, Pile pile, Copy copy) {
        Optional<String> holder = holder(copy);
        return new PileEntry(
                copy.id(),
                copy.number(),
                copy.state(),
                pile.variants().getOrDefault(copy.id(), ""),
                pile.marked(copy),
                pile.toMark(copy).size(),
                total(pile, copy),
                pile.revisits().contains(copy.id()),
                holder.map(name -> name.equals(actor.name()) ? "mine" : "other").orElse("none"),
                holder,
                PageVersion.links(copy));
    }

    private Optional<String> holder(Copy copy) {
        return copy.lock().filter(lock -> lock.isLive(clock.now())).map(Lock::holder);
    }

    private Optional<BigDecimal> total(Pile pile, Copy copy) {
        Marking marking = pile.marking(copy);
        return marking.marks().isEmpty()
                ? Optional.empty()
                : scores.sheet(pile.exam(), copy, marking).map(ScoreSheet::total);
    }

    PileSummary summary(Actor actor, Pile pile) {
        Optional<UUID> next = pile.copies().stream()
                .filter(copy -> !pile.isDone(copy) && isToBeHad(actor, copy))
                .min(Comparator.comparing(Copy::number))
                .map(Copy::id);
        int done = done(pile, pile.copies());
        return new PileSummary(
                PileSummary.SatExam.of(pile.exam()), done, pile.copies().size(), next);
    }

    private boolean isToBeHad(Actor actor, Copy copy) {
        boolean begun = copy.state() == CopyState.READY || copy.state() == CopyState.LOCKED;
        return begun && holder(copy).filter(name -> !name.equals(actor.name())).isEmpty();
    }
}
