package org.korrigo.application.internal.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.korrigo.application.internal.copy.CopyAccess;
import org.korrigo.application.internal.copy.CopyViews;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.marking.Scores;
import org.korrigo.application.result.ResultOverview;
import org.korrigo.application.result.ResultOverviews;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.spi.scoring.ScoreSheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads an exam whole, and shows of it what the asking person may know. */
@Component
public final class OverviewDesk implements ResultOverviews {

    private final UnitOfWork work;
    private final ExamLookup exams;
    private final CopyRepository copies;
    private final StudentRepository students;
    private final MarkingRepository markings;
    private final CopyAccess access;
    private final Scores scores;

    @Activate
    public OverviewDesk(
            @Reference UnitOfWork work,
            @Reference ExamLookup exams,
            @Reference CopyRepository copies,
            @Reference StudentRepository students,
            @Reference MarkingRepository markings,
            @Reference CopyAccess access,
            @Reference Scores scores) {
        this.work = work;
        this.exams = exams;
        this.copies = copies;
        this.students = students;
        this.markings = markings;
        this.access = access;
        this.scores = scores;
    }

    private record Rows(
            Exam exam, List<Copy> copies, Map<UUID, Student> students, Map<UUID, Marking> markings, Set<UUID> seen) {}

    @Override
    public ResultOverview overview(Actor actor, String examName) {
        actor.require(Role.ADMIN, Role.TEACHER);
        Rows rows = work.read(() -> rows(actor, exams.find(examName)));
        boolean names = CopyViews.mayKnowNames(actor);
        var overview = new OverviewAssembly(rows.exam().scheme(), names);
        for (Copy copy : rows.copies()) {
            var result = new OverviewAssembly.Result(copy, rows.students().get(copy.id()), sheet(rows, copy));
            overview.add(result, rows.seen().contains(copy.id()));
        }
        return overview.finished();
    }

    private Optional<ScoreSheet> sheet(Rows rows, Copy copy) {
        return copy.isGraded()
                ? Optional.of(
                        scores.requiredSheet(rows.exam(), copy, rows.markings().getOrDefault(copy.id(), Marking.NONE)))
                : Optional.empty();
    }

    private Rows rows(Actor actor, Exam exam) {
        List<Copy> all = copies.ofExam(exam.id());
        Map<UUID, Student> listed =
                students.enrolled(exam.id()).stream().collect(Collectors.toMap(Student::id, Function.identity()));
        Map<UUID, Student> whose = all.stream()
                .filter(copy -> copy.identity().student().map(listed::get).isPresent())
                .collect(Collectors.toMap(
                        Copy::id, copy -> listed.get(copy.identity().student().orElseThrow())));
        List<UUID> graded = all.stream().filter(Copy::isGraded).map(Copy::id).toList();
        Set<UUID> seen = access.itemsOf(actor, exam.id(), all).keySet();
        return new Rows(exam, all, whose, markings.current(graded), seen);
    }
}
