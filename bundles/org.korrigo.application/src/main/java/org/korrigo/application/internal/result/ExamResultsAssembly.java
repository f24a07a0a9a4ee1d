package org.korrigo.application.internal.result;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.marking.Scores;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.identity.RosterEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers the results of an exam for exporters. */
@Component(service = ExamResultsAssembly.class)
public final class ExamResultsAssembly {

    private static final Comparator<CopyResult> CLASS_THEN_NAME = Comparator.comparing(
                    (CopyResult r) -> r.student().map(RosterEntry::className).orElse("\uffff"))
            .thenComparing(r -> r.student().map(RosterEntry::lastName).orElse("\uffff"))
            .thenComparing(r -> r.student().map(RosterEntry::firstName).orElse("\uffff"))
            .thenComparing(CopyResult::anonymousNumber);

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final StudentRepository students;
    private final MarkingRepository markings;
    private final Scores scores;
    private final Blobs blobs;

    @Activate
    public ExamResultsAssembly(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference StudentRepository students,
            @Reference MarkingRepository markings,
            @Reference Scores scores,
            @Reference Blobs blobs) {
        this.work = work;
        this.copies = copies;
        this.students = students;
        this.markings = markings;
        this.scores = scores;
        this.blobs = blobs;
    }

    private record Rows(
            List<Copy> copies, List<Student> listed, Map<UUID, Student> students, Map<UUID, Marking> markings) {}

    ExamResults of(Exam exam) {
        Rows rows = work.read(() -> rows(exam.id()));
        List<CopyResult> results = rows.copies().stream()
                .map(copy -> result(exam, copy, rows))
                .sorted(CLASS_THEN_NAME)
                .toList();
        List<RosterEntry> listed =
                rows.listed().stream().map(Student::asRosterEntry).toList();
        return new ExamResults(exam.name(), exam.subject(), exam.date(), exam.scheme(), results, listed);
    }

    private Rows rows(UUID exam) {
        List<Copy> all = copies.ofExam(exam);
        List<Student> listed = students.enrolled(exam);
        Map<UUID, Student> byId = listed.stream().collect(Collectors.toMap(Student::id, Function.identity()));
        return new Rows(
                all, listed, byId, markings.current(all.stream().map(Copy::id).toList()));
    }

    private CopyResult result(Exam exam, Copy copy, Rows rows) {
        Marking marking = rows.markings().getOrDefault(copy.id(), Marking.NONE);
        Optional<Path> pdf = copy.finalPdf().map(made -> blobs.file(made.blob()));
        return new CopyResult(
                copy.number(),
                copy.identity().student().map(rows.students()::get).map(Student::asRosterEntry),
                copy.state().name(),
                copy.isGraded(),
                scores.requiredSheet(exam, copy, marking),
                marking.appreciation(),
                pdf);
    }
}
