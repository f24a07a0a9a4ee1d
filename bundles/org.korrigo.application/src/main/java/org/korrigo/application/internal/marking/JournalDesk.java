package org.korrigo.application.internal.marking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.application.internal.copy.CopyAccess;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.marking.Acknowledgement;
import org.korrigo.application.marking.ExamName;
import org.korrigo.application.marking.HeldCopy;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lock, annotate, mark and finalise: every write checks the lock's fence and goes through the journal. */
@Component
public final class JournalDesk implements MarkingDesk {

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final MarkingRepository markings;
    private final ExamLookup exams;
    private final Completeness completeness;
    private final JobQueue jobs;
    private final Auditing audit;
    private final ServerClock clock;
    private final CopyAccess access;
    private final DeskOpening desk;
    private final DeskViews views;
    private final OperationIntake intake;

    @Activate
    public JournalDesk(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference MarkingRepository markings,
            @Reference ExamLookup exams,
            @Reference Completeness completeness,
            @Reference JobQueue jobs,
            @Reference Auditing audit,
            @Reference ServerClock clock,
            @Reference CopyAccess access,
            @Reference DeskOpening desk,
            @Reference DeskViews views,
            @Reference OperationIntake intake) {
        this.work = work;
        this.copies = copies;
        this.markings = markings;
        this.exams = exams;
        this.completeness = completeness;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.access = access;
        this.desk = desk;
        this.views = views;
        this.intake = intake;
    }

    @Override
    public LockView lock(Actor actor, UUID id) {
        requireMarker(actor);
        return work.write(() -> {
            Copy locked = copies.updateState(markable(actor, id).locked(actor.name(), clock.now()));
            audit.record(actor, "copy.lock", id, Map.of("fence", String.valueOf(locked.fence())));
            return views.view(locked);
        });
    }

    @Override
    public LockView renew(Actor actor, UUID id, long fence) {
        requireMarker(actor);
        return work.write(
                () -> views.view(copies.updateState(markable(actor, id).renewed(actor.name(), fence, clock.now()))));
    }

    @Override
    public void unlock(Actor actor, UUID id, long fence) {
        requireMarker(actor);
        work.run(() -> {
            copies.updateState(markable(actor, id).unlocked(actor.name(), fence, clock.now()));
            audit.record(actor, "copy.unlock", id, Map.of("fence", String.valueOf(fence)));
        });
    }

    @Override
    public MarkingView begin(Actor actor, UUID id) {
        requireMarker(actor);
        return desk.take(actor, id);
    }

    @Override
    public MarkingView open(Actor actor, UUID id) {
        requireMarker(actor);
        return desk.show(actor, id);
    }

    @Override
    public MarkingView openAt(Actor actor, UUID id, long revision) {
        requireMarker(actor);
        return desk.showAt(actor, id, revision);
    }

    @Override
    public List<HeldCopy> held(Actor actor, Optional<String> exam) {
        actor.require(Role.ADMIN);
        return work.read(() -> copies.locked(exam.map(exams::find).map(Exam::id)).stream()
                .map(this::heldCopy)
                .toList());
    }

    private HeldCopy heldCopy(Copy copy) {
        Lock lock = copy.lock().orElseThrow();
        ExamName exam = ExamName.of(exams.find(copy.exam()));
        return new HeldCopy(copy.id(), copy.number(), exam, lock.holder(), lock.expiresAt(), lock.isLive(clock.now()));
    }

    @Override
    public Acknowledgement apply(Actor actor, UUID id, long fence, long base, List<Operation> operations) {
        requireMarker(actor);
        return intake.apply(actor, id, fence, base, operations);
    }

    @Override
    public MarkingView finalise(Actor actor, UUID id, long fence) {
        requireMarker(actor);
        Copy seen = work.read(() -> {
            Copy copy = copies.find(id).orElseThrow(() -> Problem.notFound("copy", id));
            access.requireMarkable(actor, copy);
            return copy;
        });
        seen.requireHeld(actor.name(), fence, clock.now());
        Exam exam = exams.find(seen.exam());
        Marking marking = work.read(() -> markings.current(id));
        completeness.require(exam, marking);
        Copy done = work.write(() -> {
            Copy graded = copies.update(markable(actor, id).graded(actor.name(), fence, clock.now()));
            if (markings.current(id).revision() != marking.revision()) {
                throw Problem.stale("marking-changed-since", Map.of("copy", graded.number()));
            }
            jobs.enqueue(JobKind.RENDER, graded.exam(), id);
            audit.record(actor, "copy.finalise", id, Map.of("revision", String.valueOf(marking.revision())));
            return graded;
        });
        return desk.show(actor, done.id());
    }

    @Override
    public List<JournalEntry> journal(Actor actor, UUID id) {
        requireMarker(actor);
        return work.read(() -> {
            Copy copy = copies.find(id).orElseThrow(() -> Problem.notFound("copy", id));
            access.requireMarkable(actor, copy);
            return markings.journal(id);
        });
    }

    /** What a lock is refused for tells who holds it: only those hear it who may mark the copy. */
    private Copy markable(Actor actor, UUID id) {
        Copy copy = copies.findLocked(id).orElseThrow(() -> Problem.notFound("copy", id));
        access.requireMarkable(actor, copy);
        return copy;
    }

    private static void requireMarker(Actor actor) {
        actor.require(Role.TEACHER, Role.ADMIN);
    }
}
