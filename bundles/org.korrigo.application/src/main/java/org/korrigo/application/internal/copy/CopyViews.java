package org.korrigo.application.internal.copy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.internal.marking.Scores;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.Lock;
import org.korrigo.domain.distribution.DistributionRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.ScanRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows copies, with names only to those who may join name and number. Not for use in a unit of work: totals ask a plug-in. */
@Component(service = CopyViews.class)
public final class CopyViews {

    private final UnitOfWork work;
    private final ExamRepository exams;
    private final StudentRepository students;
    private final ScanRepository scans;
    private final MarkingRepository markings;
    private final Scores scores;
    private final DistributionRepository distribution;

    @Activate
    public CopyViews(
            @Reference UnitOfWork work,
            @Reference ExamRepository exams,
            @Reference StudentRepository students,
            @Reference ScanRepository scans,
            @Reference MarkingRepository markings,
            @Reference Scores scores,
            @Reference DistributionRepository distribution) {
        this.work = work;
        this.exams = exams;
        this.students = students;
        this.scans = scans;
        this.markings = markings;
        this.scores = scores;
        this.distribution = distribution;
    }

    /** What is looked up once for many copies. */
    private record Context(
            Exam exam,
            Map<UUID, Student> students,
            Map<UUID, Integer> pageNumbers,
            Map<UUID, List<BatchIssue>> issues,
            Map<UUID, Marking> markings,
            Map<UUID, String> variants) {}

    public CopyView view(Actor actor, Copy copy) {
        return views(actor, copy.exam(), List.of(copy)).get(0);
    }

    public List<CopyView> views(Actor actor, UUID examId, List<Copy> copies) {
        Context context = work.read(() -> context(actor, examId, copies));
        return copies.stream().map(copy -> view(copy, actor, context)).toList();
    }

    private Context context(Actor actor, UUID examId, List<Copy> copies) {
        return new Context(
                exams.find(examId).orElseThrow(() -> Problem.notFound("exam", examId)),
                mayKnowNames(actor) ? studentsOf(examId) : Map.of(),
                mayKnowNames(actor) ? pageNumbersOf(copies) : Map.of(),
                issuesOf(copies),
                markings.current(copies.stream().map(Copy::id).toList()),
                distribution.variants(examId));
    }

    public static boolean mayKnowNames(Actor actor) {
        return actor.has(Role.ADMIN) || actor.has(Role.SECRETARY);
    }

    private Map<UUID, Student> studentsOf(UUID exam) {
        return students.enrolled(exam).stream().collect(Collectors.toMap(Student::id, Function.identity()));
    }

    private Map<UUID, List<BatchIssue>> issuesOf(Collection<Copy> copies) {
        return copies.stream()
                .map(Copy::batch)
                .distinct()
                .flatMap(b -> scans.issues(b).stream())
                .filter(issue -> issue.copy().isPresent())
                .collect(Collectors.groupingBy(issue -> issue.copy().orElseThrow()));
    }

    private Map<UUID, Integer> pageNumbersOf(Collection<Copy> copies) {
        Map<UUID, Integer> numbers = new HashMap<>();
        copies.stream()
                .map(Copy::batch)
                .distinct()
                .flatMap(batch -> scans.pages(batch).stream())
                .forEach(page -> numbers.put(page.id(), page.facts().number()));
        // a repair may bring pages of another batch into a copy
        copies.stream()
                .flatMap(copy -> copy.pages().stream())
                .map(CopyPage::scannedPage)
                .filter(page -> !numbers.containsKey(page))
                .forEach(page -> scans.page(page)
                        .ifPresent(found -> numbers.put(page, found.facts().number())));
        return numbers;
    }

    private static List<Integer> scannedPages(Copy copy, Context context) {
        return copy.pages().stream()
                .map(page -> context.pageNumbers().get(page.scannedPage()))
                .filter(Objects::nonNull)
                .toList();
    }

    private CopyView view(Copy copy, Actor actor, Context context) {
        return new CopyView(
                copy.id(),
                copy.exam(),
                copy.batch(),
                mayKnowNames(actor) ? copy.ordinal() : 0,
                copy.number(),
                copy.state(),
                copy.pages().size(),
                scannedPages(copy, context),
                mayKnowNames(actor)
                        ? copy.pages().stream().map(CopyPage::scannedPage).toList()
                        : List.of(),
                PageVersion.links(copy),
                copy.confidence(),
                issues(copy, context),
                copy.identity().method().name(),
                copy.identity().student().map(context.students()::get).map(CopyViews::name),
                copy.lock().map(Lock::holder),
                total(copy, actor, context),
                copy.finalPdf().isPresent(),
                copy.version(),
                context.variants().getOrDefault(copy.id(), ""));
    }

    private static List<CopyView.CopyIssueView> issues(Copy copy, Context context) {
        return context.issues().getOrDefault(copy.id(), List.of()).stream()
                .map(issue -> new CopyView.CopyIssueView(issue.code(), issue.detail(), issue.pages()))
                .toList();
    }

    private static CopyView.StudentName name(Student student) {
        return new CopyView.StudentName(student.id(), student.lastName(), student.firstName(), student.className());
    }

    /** The secretary sees whose a copy is and not what it got. */
    private Optional<String> total(Copy copy, Actor actor, Context context) {
        boolean may = actor.has(Role.ADMIN) || actor.has(Role.TEACHER);
        Marking marking = context.markings().get(copy.id());
        return may && marking != null
                ? scores.sheet(context.exam(), copy, marking)
                        .map(s ->
                                s.total().toPlainString() + " / " + s.maximum().toPlainString())
                : Optional.empty();
    }
}
