package org.korrigo.application.internal.identification;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.identification.Identification;
import org.korrigo.application.identification.UndecidedCopy;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.copy.CopyViews;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.roster.StudentRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where a person says whose copy it is. */
@Component
public final class IdentificationDesk implements Identification {

    private final UnitOfWork work;
    private final ExamLookup exams;
    private final CopyRepository copies;
    private final StudentRepository students;
    private final CopyViews views;
    private final Auditing audit;

    @Activate
    public IdentificationDesk(
            @Reference UnitOfWork work,
            @Reference ExamLookup exams,
            @Reference CopyRepository copies,
            @Reference StudentRepository students,
            @Reference CopyViews views,
            @Reference Auditing audit) {
        this.work = work;
        this.exams = exams;
        this.copies = copies;
        this.students = students;
        this.views = views;
        this.audit = audit;
    }

    @Override
    public List<UndecidedCopy> undecided(Actor actor, String examName) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        UUID exam = exams.find(examName).id();
        Waiting waiting = work.read(() -> waiting(exam));
        List<CopyView> shown = views.views(actor, exam, waiting.copies());
        return IntStream.range(0, shown.size())
                .mapToObj(i -> undecided(shown.get(i), waiting.copies().get(i), waiting.enrolled()))
                .toList();
    }

    private record Waiting(List<Copy> copies, Map<UUID, Student> enrolled) {}

    private Waiting waiting(UUID exam) {
        return new Waiting(
                copies.ofExam(exam).stream()
                        .filter(copy -> copy.identity().student().isEmpty())
                        .toList(),
                students.enrolled(exam).stream().collect(Collectors.toMap(Student::id, Function.identity())));
    }

    private static UndecidedCopy undecided(CopyView view, Copy copy, Map<UUID, Student> enrolled) {
        return new UndecidedCopy(
                view,
                copy.identity().candidates().stream()
                        .map(candidate -> candidate(candidate, enrolled.get(candidate.student())))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static UndecidedCopy.CandidateView candidate(Identity.Candidate candidate, Student student) {
        return student == null
                ? null
                : new UndecidedCopy.CandidateView(
                        student.id(),
                        student.lastName(),
                        student.firstName(),
                        student.className(),
                        candidate.score(),
                        candidate.reason());
    }

    @Override
    public CopyView identify(Actor actor, UUID copyId, UUID studentId, long version) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        Copy decided = work.write(() -> {
            Copy copy = asRead(copyId, version);
            students.find(copy.exam(), studentId).orElseThrow(() -> Problem.notFound("student", studentId));
            Copy identified = copies.update(copy.identified(studentId, Identity.Method.MANUAL));
            audit.record(actor, "copy.identify", copyId, Map.of("student", studentId.toString()));
            return identified;
        });
        return views.view(actor, decided);
    }

    @Override
    public CopyView takeBack(Actor actor, UUID copyId, long version) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        Copy unnamed = work.write(() -> {
            Copy copy = asRead(copyId, version);
            Copy waiting = copies.update(copy.unnamed());
            String student = copy.identity().student().map(UUID::toString).orElse("");
            audit.record(actor, "copy.take-back", copyId, Map.of("student", student));
            return waiting;
        });
        return views.view(actor, unnamed);
    }

    private Copy asRead(UUID id, long version) {
        Copy copy = copies.findLocked(id).orElseThrow(() -> Problem.notFound("copy", id));
        if (copy.version() != version) {
            throw Problem.stale("copy-changed", Map.of("copy", copy.number(), "version", copy.version()));
        }
        return copy;
    }
}
