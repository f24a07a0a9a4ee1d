package org.korrigo.application.internal.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.result.ReleaseReadiness;
import org.korrigo.application.result.ReleaseReadiness.StateCount;
import org.korrigo.application.result.Releases;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.exam.Conclusion;
import org.korrigo.domain.exam.ConclusionRepository;
import org.korrigo.domain.exam.Exam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives results back once all is ready, and takes them back. */
@Component
public final class ReleaseDesk implements Releases {

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final ConclusionRepository conclusions;
    private final ExamLookup exams;
    private final Auditing audit;

    @Activate
    public ReleaseDesk(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference ConclusionRepository conclusions,
            @Reference ExamLookup exams,
            @Reference Auditing audit) {
        this.work = work;
        this.copies = copies;
        this.conclusions = conclusions;
        this.exams = exams;
        this.audit = audit;
    }

    @Override
    public ReleaseReadiness readiness(Actor actor, String examName) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        Exam exam = exams.find(examName);
        return work.read(() -> readiness(copies.ofExam(exam.id()), conclusions.of(exam.id())));
    }

    private static ReleaseReadiness readiness(List<Copy> all, Conclusion conclusion) {
        Map<CopyState, Long> open = all.stream()
                .filter(copy -> !copy.isGraded())
                .collect(Collectors.groupingBy(Copy::state, TreeMap::new, Collectors.counting()));
        int unidentified = count(all, copy -> copy.identity().student().isEmpty());
        int pdfMissing = count(all, copy -> copy.isGraded() && copy.finalPdf().isEmpty());
        return new ReleaseReadiness(
                !all.isEmpty() && open.isEmpty() && unidentified == 0 && pdfMissing == 0,
                count(all, copy -> copy.state() == CopyState.RELEASED),
                count(all, copy -> copy.state() == CopyState.GRADED),
                open.entrySet().stream()
                        .map(state ->
                                new StateCount(state.getKey(), state.getValue().intValue()))
                        .toList(),
                unidentified,
                pdfMissing,
                conclusion.releasedSince());
    }

    private static int count(List<Copy> copies, Predicate<Copy> such) {
        return (int) copies.stream().filter(such).count();
    }

    @Override
    public int release(Actor actor, String examName, boolean partial) {
        actor.require(Role.ADMIN);
        Exam exam = exams.find(examName);
        return work.write(() -> {
            List<Copy> all = copies.ofExam(exam.id());
            Conclusion conclusion = conclusions.of(exam.id());
            if (!partial) {
                requireReady(exam, readiness(all, conclusion));
            }
            List<Copy> graded = all.stream()
                    .filter(copy -> copy.state() == CopyState.GRADED
                            && copy.identity().student().isPresent())
                    .toList();
            graded.forEach(copy -> copies.update(copy.released()));
            if (!graded.isEmpty()) {
                conclusions.put(exam.id(), conclusion.released(Instant.now()));
            }
            var facts = Map.of("copies", String.valueOf(graded.size()), "partial", String.valueOf(partial));
            audit.record(actor, "result.release", exam.id(), facts);
            return graded.size();
        });
    }

    private static void requireReady(Exam exam, ReleaseReadiness readiness) {
        if (!readiness.ready()) {
            throw Problem.conflict(
                    "release-not-ready",
                    Map.of(
                            "exam", exam.reference(),
                            "notGraded",
                                    readiness.notGraded().stream()
                                            .mapToInt(StateCount::count)
                                            .sum(),
                            "unidentified", readiness.unidentified(),
                            "pdfMissing", readiness.pdfMissing()));
        }
    }

    @Override
    public int unrelease(Actor actor, String examName, String reason) {
        actor.require(Role.ADMIN);
        if (reason == null || reason.isBlank()) {
            throw Problem.invalid("reason-missing", Map.of());
        }
        Exam exam = exams.find(examName);
        return work.write(() -> {
            List<Copy> released = copies.ofExam(exam.id()).stream()
                    .filter(copy -> copy.state() == CopyState.RELEASED)
                    .toList();
            if (released.isEmpty()) {
                throw Problem.conflict("release-nothing", Map.of("exam", exam.reference()));
            }
            released.forEach(copy -> copies.update(copy.unreleased()));
            conclusions.put(exam.id(), conclusions.of(exam.id()).takenBack());
            var facts = Map.of("copies", String.valueOf(released.size()), "reason", reason);
            audit.record(actor, "result.unrelease", exam.id(), facts);
            return released.size();
        });
    }
}
