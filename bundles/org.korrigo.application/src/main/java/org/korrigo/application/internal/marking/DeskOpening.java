package org.korrigo.application.internal.marking;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.application.internal.copy.CopyAccess;
import org.korrigo.application.marking.MarkingView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.marking.DeskPapers;
import org.korrigo.domain.marking.DeskRepository;
import org.korrigo.domain.marking.JournalEntry;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lays a copy on a marker's desk, in five statements at most. */
@Component(service = DeskOpening.class)
public final class DeskOpening {

    private static final int ATTEMPTS = 20;

    private final UnitOfWork work;
    private final DeskRepository desks;
    private final CopyRepository copies;
    private final MarkingRepository markings;
    private final CopyAccess access;
    private final DeskViews views;
    private final Auditing audit;
    private final ServerClock clock;

    @Activate
    public DeskOpening(
            @Reference UnitOfWork work,
            @Reference DeskRepository desks,
            @Reference CopyRepository copies,
            @Reference MarkingRepository markings,
            @Reference CopyAccess access,
            @Reference DeskViews views,
            @Reference Auditing audit,
            @Reference ServerClock clock) {
        this.work = work;
        this.desks = desks;
        this.copies = copies;
        this.markings = markings;
        this.access = access;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    private record Opened(DeskPapers papers, Set<String> items) {}

    MarkingView show(Actor actor, UUID id) {
        Opened opened = work.read(() -> opened(actor, id));
        return views.view(opened.papers(), opened.items());
    }

    MarkingView showAt(Actor actor, UUID id, long revision) {
        record Past(Opened opened, Marking then) {}
        Past past = work.read(() -> {
            Opened opened = opened(actor, id);
            if (revision < 0 || revision > opened.papers().marking().revision()) {
                throw Problem.notFound("revision", revision);
            }
            return new Past(opened, replayed(id, revision));
        });
        return views.past(past.opened().papers(), past.opened().items(), past.then());
    }

    private Marking replayed(UUID id, long revision) {
        Marking marking = Marking.NONE;
        for (JournalEntry entry : markings.journal(id)) {
            if (entry.revision() <= revision) {
                marking = marking.after(entry.operation());
            }
        }
        return marking;
    }

    /** Whoever was faster has changed the copy: the next look tells whether it is still to be had. */
    MarkingView take(Actor actor, UUID id) {
        for (int attempt = 1; ; attempt++) {
            try {
                Opened opened = work.write(() -> taken(actor, id));
                return views.view(opened.papers(), opened.items());
            } catch (Problem problem) {
                if (attempt == ATTEMPTS || !problem.code().equals("copy-changed")) {
                    throw problem;
                }
            }
        }
    }

    private Opened taken(Actor actor, UUID id) {
        Opened found = opened(actor, id);
        DeskPapers papers = found.papers();
        Copy free = papers.copy();
        Copy locked = copies.updateState(free.locked(actor.name(), clock.now()));
        audit.record(actor, "copy.lock", id, Map.of("fence", String.valueOf(locked.fence())));
        // under the former lock somebody may have written between the look and the taking; a copy that was free nobody
        // writes on
        Marking marking = free.lock().isPresent() ? markings.current(id) : papers.marking();
        return new Opened(
                new DeskPapers(locked, papers.exam(), marking, papers.variant(), papers.drafts(), papers.revisit()),
                found.items());
    }

    private Opened opened(Actor actor, UUID id) {
        DeskPapers papers = desks.papers(id, actor.name()).orElseThrow(() -> Problem.notFound("copy", id));
        return new Opened(papers, access.requireMarkable(actor, papers.copy()));
    }
}
