package org.korrigo.application.internal.marking;

import java.util.Optional;
import java.util.Set;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.application.internal.copy.PageVersion;
import org.korrigo.application.marking.ExamName;
import org.korrigo.application.marking.LockView;
import org.korrigo.application.marking.MarkingView;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.Lock;
import org.korrigo.domain.marking.DeskPapers;
import org.korrigo.domain.marking.Marking;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what lies on a marker's desk. Not for use in a unit of work: totals ask a plug-in. */
@Component(service = DeskViews.class)
public final class DeskViews {

    private final Scores scores;
    private final ServerClock clock;

    @Activate
    public DeskViews(@Reference Scores scores, @Reference ServerClock clock) {
        this.scores = scores;
        this.clock = clock;
    }

    /** @param items the questions this marker marks */
    MarkingView view(DeskPapers papers, Set<String> items) {
        Copy copy = papers.copy();
        return new MarkingView(
                copy.id(),
                ExamName.of(papers.exam()),
                copy.number(),
                papers.variant(),
                copy.state(),
                copy.pages().size(),
                PageVersion.links(copy),
                papers.exam().scheme(),
                papers.marking().on(copy.keys()),
                scores.sheet(papers.exam(), copy, papers.marking()),
                copy.lock().map(lock -> view(copy)),
                items,
                papers.drafts(),
                papers.revisit());
    }

    /** The marking as it was: nobody holds the past, and nothing final counts there. */
    MarkingView past(DeskPapers papers, Set<String> items, Marking then) {
        MarkingView now = view(papers, items);
        return new MarkingView(
                now.copy(),
                now.exam(),
                now.number(),
                now.variant(),
                now.state(),
                now.pages(),
                now.pageList(),
                now.scheme(),
                then.on(papers.copy().keys()),
                scores.live(papers.exam(), then),
                Optional.empty(),
                now.items(),
                now.drafts(),
                now.revisit());
    }

    LockView view(Copy copy) {
        Lock lock = copy.lock().orElseThrow();
        return new LockView(copy.id(), lock.holder(), lock.fence(), lock.expiresAt(), clock.now());
    }
}
