package org.korrigo.application.internal.finalisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.korrigo.application.finalisation.FinalisationCheck;
import org.korrigo.application.finalisation.FinalisationRules;
import org.korrigo.application.finalisation.Finalisations;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.copy.CopyAccess;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.marking.Completeness;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.MadePdfRepository;
import org.korrigo.domain.exam.ConclusionRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at markings before they are final, and has PDFs made again. */
@Component
public final class FinalisationDesk implements Finalisations {

    private final UnitOfWork work;
    private final ExamLookup exams;
    private final CopyRepository copies;
    private final MarkingRepository markings;
    private final MadePdfRepository made;
    private final ConclusionRepository conclusions;
    private final CopyAccess access;
    private final Completeness completeness;
    private final JobQueue jobs;
    private final Auditing audit;

    @Activate
    public FinalisationDesk(
            @Reference UnitOfWork work,
            @Reference ExamLookup exams,
            @Reference CopyRepository copies,
            @Reference MarkingRepository markings,
            @Reference MadePdfRepository made,
            @Reference ConclusionRepository conclusions,
            @Reference CopyAccess access,
            @Reference Completeness completeness,
            @Reference JobQueue jobs,
            @Reference Auditing audit) {
        this.work = work;
        this.exams = exams;
        this.copies = copies;
        this.markings = markings;
        this.made = made;
        this.conclusions = conclusions;
        this.access = access;
        this.completeness = completeness;
        this.jobs = jobs;
        this.audit = audit;
    }

    @Override
    public FinalisationCheck check(Actor actor, UUID id) {
        actor.require(Role.TEACHER, Role.ADMIN);
        record Seen(Exam exam, Marking marking) {}
        Seen seen = work.read(() -> {
            Copy copy = required(id);
            access.requireMarkable(actor, copy);
            return new Seen(exams.find(copy.exam()), markings.current(id));
        });
        return completeness.check(seen.exam(), seen.marking());
    }

    @Override
    public FinalisationRules rules(Actor actor, String exam) {
        actor.require(Role.ADMIN, Role.TEACHER, Role.SECRETARY);
        UUID id = exams.find(exam).id();
        return new FinalisationRules(work.read(() -> conclusions.of(id)).appreciationRequired());
    }

    @Override
    public FinalisationRules setRules(Actor actor, String exam, FinalisationRules rules) {
        actor.require(Role.ADMIN);
        UUID id = exams.find(exam).id();
        boolean required = rules.appreciationRequired();
        work.run(() -> {
            conclusions.put(id, conclusions.of(id).requiringAppreciation(required));
            audit.record(actor, "exam.rules", id, Map.of("appreciationRequired", String.valueOf(required)));
        });
        return rules;
    }

    @Override
    public void renderAgain(Actor actor, UUID id) {
        actor.require(Role.ADMIN);
        work.run(() -> {
            Copy copy = required(id);
            if (!copy.isGraded()) {
                throw notGraded(copy);
            }
            made.forget(id);
            jobs.enqueue(JobKind.RENDER, copy.exam(), id);
            audit.record(actor, "final-pdf.again", id, Map.of());
        });
    }

    @Override
    public int refresh(Actor actor, String examName) {
        actor.require(Role.ADMIN);
        UUID exam = exams.find(examName).id();
        return work.write(() -> {
            List<Copy> graded =
                    copies.ofExam(exam).stream().filter(Copy::isGraded).toList();
            graded.forEach(copy -> jobs.enqueue(JobKind.RENDER, exam, copy.id()));
            audit.record(actor, "final-pdf.refresh", exam, Map.of("copies", String.valueOf(graded.size())));
            return graded.size();
        });
    }

    private static Problem notGraded(Copy copy) {
        return Problem.conflict(
                "copy-not-graded",
                Map.of("copy", copy.number(), "state", copy.state().name()));
    }

    private Copy required(UUID id) {
        return copies.find(id).orElseThrow(() -> Problem.notFound("copy", id));
    }
}
