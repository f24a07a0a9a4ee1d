package org.korrigo.application.internal.marking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.copy.CopyAccess;
import org.korrigo.application.internal.copy.PageVersion;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.marking.Acknowledgement;
import org.korrigo.application.marking.LockView;
import org.korrigo.application.marking.MarkingDesk;
import org.korrigo.application.marking.MarkingView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.Lock;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.marking.JournalEntry;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.domain.marking.Operation;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreSheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lock, annotate, mark and finalise: every write checks the lock's fence and goes through the journal. */
@Component
public final class JournalDesk implements MarkingDesk {

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final MarkingRepository markings;
    private final CopyAccess access;
    private final ExamLookup exams;
    private final Scores scores;
    private final Completeness completeness;
    private final JobQueue jobs;
    private final Auditing audit;

    @Activate
    public JournalDesk(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference MarkingRepository markings,
            @Reference CopyAccess access,
            @Reference ExamLookup exams,
            @Reference Scores scores,
            @Reference Completeness completeness,
            @Reference JobQueue jobs,
            @Reference Auditing audit) {
        this.work = work;
        this.copies = copies;
        this.markings = markings;
        this.access = access;
        this.exams = exams;
        this.scores = scores;
        this.completeness = completeness;
        this.jobs = jobs;
        this.audit = audit;
    }

    @Override
    public LockView lock(Actor actor, UUID id) {
        requireMarker(actor);
        return work.write(() -> {
            Copy locked = copies.update(held(actor, id).locked(actor.name(), Instant.now()));
            audit.record(actor, "copy.lock", id, Map.of("fence", String.valueOf(locked.fence())));
            return view(locked);
        });
    }

    @Override
    public LockView renew(Actor actor, UUID id, long fence) {
        requireMarker(actor);
        return work.write(() -> view(copies.update(held(actor, id).renewed(actor.name(), fence, Instant.now()))));
    }

    @Override
    public void unlock(Actor actor, UUID id, long fence) {
        requireMarker(actor);
        work.run(() -> {
            copies.update(held(actor, id).unlocked(actor.name(), fence, Instant.now()));
            audit.record(actor, "copy.unlock", id, Map.of("fence", String.valueOf(fence)));
        });
    }

    @Override
    public MarkingView open(Actor actor, UUID id) {
        requireMarker(actor);
        record Opened(Copy copy, Exam exam, Marking marking) {}
        Opened opened = work.read(() -> {
            Copy copy = copies.find(id)
                    .filter(found -> access.itemsOf(actor, found).isPresent())
                    .orElseThrow(() -> Problem.notFound("copy", id));
            return new Opened(copy, exams.find(copy.exam()), markings.current(id));
        });
        return view(opened.copy(), opened.exam(), opened.marking());
    }

    @Override
    public Acknowledgement apply(Actor actor, UUID id, long fence, long base, List<Operation> operations) {
        requireMarker(actor);
        record Applied(Exam exam, Marking marking) {}
        Applied applied = work.write(() -> {
            Copy copy = held(actor, id);
            Exam exam = exams.find(copy.exam());
            Marking current = markings.current(id);
            List<Operation> fresh = operations.stream()
                    .filter(operation -> markings.revisionOf(id, operation.id()).isEmpty())
                    .toList();
            if (fresh.isEmpty()) {
                return new Applied(exam, current);
            }
            copy.requireHeld(actor.name(), fence, Instant.now());
            requireSeen(id, base, current, fresh);
            return new Applied(exam, append(copy, exam.scheme(), current, actor, fresh));
        });
        ScoreSheet sheet = scores.live(applied.exam(), applied.marking()).orElse(null);
        return new Acknowledgement(applied.marking().revision(), sheet);
    }

    private Marking append(Copy copy, MarkScheme scheme, Marking current, Actor actor, List<Operation> fresh) {
        Marking marking = current;
        List<JournalEntry> lines = new ArrayList<>();
        for (Operation operation : fresh) {
            OperationRules.check(operation, copy, scheme);
            marking = marking.after(operation);
            lines.add(new JournalEntry(
                    copy.id(), marking.revision(), operation, actor.name(), copy.fence(), Instant.now()));
        }
        markings.append(lines, marking);
        return marking;
    }

    /** Annotations merge by id; a mark that somebody else changed since the client looked never does. */
    private void requireSeen(UUID id, long base, Marking current, List<Operation> fresh) {
        if (base >= current.revision()) {
            return;
        }
        List<JournalEntry> unseen = markings.journal(id).stream()
                .filter(entry -> entry.revision() > base)
                .toList();
        for (Operation operation : fresh) {
            if (operation instanceof Operation.SetMark mine) {
                unseen.stream()
                        .map(JournalEntry::operation)
                        .filter(other -> other instanceof Operation.SetMark theirs
                                && theirs.item().equals(mine.item())
                                && !theirs.points().equals(mine.points()))
                        .findAny()
                        .ifPresent(other -> {
                            throw changed(mine, (Operation.SetMark) other, current.revision());
                        });
            }
        }
    }

    private static Problem changed(Operation.SetMark mine, Operation.SetMark theirs, long revision) {
        return Problem.stale(
                "marking-changed",
                Map.of(
                        "item", mine.item(),
                        "yours", mine.points().map(Object::toString).orElse(""),
                        "theirs", theirs.points().map(Object::toString).orElse(""),
                        "revision", revision));
    }

    @Override
    public MarkingView finalise(Actor actor, UUID id, long fence) {
        requireMarker(actor);
        Copy seen = work.read(() -> copies.find(id)
                .filter(found -> access.itemsOf(actor, found).isPresent())
                .orElseThrow(() -> Problem.notFound("copy", id)));
        seen.requireHeld(actor.name(), fence, Instant.now());
        Exam exam = exams.find(seen.exam());
        Marking marking = work.read(() -> markings.current(id));
        completeness.require(exam, marking);
        Copy done = work.write(() -> {
            Copy graded = copies.update(held(actor, id).graded(actor.name(), fence, Instant.now()));
            if (markings.current(id).revision() != marking.revision()) {
                throw Problem.stale("marking-changed-since", Map.of("copy", graded.number()));
            }
            jobs.enqueue(JobKind.RENDER, graded.exam(), id);
            audit.record(actor, "copy.finalise", id, Map.of("revision", String.valueOf(marking.revision())));
            return graded;
        });
        return view(done, exam, marking);
    }

    @Override
    public List<JournalEntry> journal(Actor actor, UUID copy) {
        requireMarker(actor);
        return work.read(() -> {
            access.requireMarkable(actor, copies.find(copy).orElseThrow(() -> Problem.notFound("copy", copy)));
            return markings.journal(copy);
        });
    }

    private Copy held(Actor actor, UUID id) {
        return copies.findLocked(id)
                .filter(found -> access.itemsOf(actor, found).isPresent())
                .orElseThrow(() -> Problem.notFound("copy", id));
    }

    private static void requireMarker(Actor actor) {
        actor.require(Role.TEACHER, Role.ADMIN);
    }

    private MarkingView view(Copy copy, Exam exam, Marking marking) {
        return new MarkingView(
                copy.id(),
                copy.number(),
                copy.state(),
                copy.pages().size(),
                PageVersion.links(copy),
                exam.scheme(),
                marking.on(copy.keys()),
                scores.sheet(exam, copy, marking),
                copy.lock().map(lock -> view(copy)));
    }

    private static LockView view(Copy copy) {
        Lock lock = copy.lock().orElseThrow();
        return new LockView(copy.id(), lock.holder(), lock.fence(), lock.expiresAt(), Instant.now());
    }
}
