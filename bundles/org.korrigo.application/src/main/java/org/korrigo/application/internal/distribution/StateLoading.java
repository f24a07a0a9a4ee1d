package org.korrigo.application.internal.distribution;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.distribution.DistributionRepository;
import org.korrigo.domain.distribution.Share;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.roster.StudentRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads how the marking of an exam stands, in a fixed number of statements. */
@Component(service = StateLoading.class)
public final class StateLoading {

    private final CopyRepository copies;
    private final MarkingRepository markings;
    private final StudentRepository students;
    private final DistributionRepository distribution;

    @Activate
    public StateLoading(
            @Reference CopyRepository copies,
            @Reference MarkingRepository markings,
            @Reference StudentRepository students,
            @Reference DistributionRepository distribution) {
        this.copies = copies;
        this.markings = markings;
        this.students = students;
        this.distribution = distribution;
    }

    /** Needs a unit of work. */
    MarkingState of(Exam exam) {
        List<Copy> all = copies.ofExam(exam.id());
        return new MarkingState(
                exam,
                distribution.markers(exam.id()),
                all,
                distribution.shares(exam.id()).stream().collect(Collectors.groupingBy(Share::copy)),
                markings.current(all.stream().map(Copy::id).toList()),
                distribution.lastAuthors(exam.id()),
                classes(exam.id(), all),
                distribution.variants(exam.id()));
    }

    private Map<UUID, String> classes(UUID exam, List<Copy> all) {
        Map<UUID, String> ofStudents =
                students.enrolled(exam).stream().collect(Collectors.toMap(Student::id, Student::className));
        return all.stream()
                .filter(copy -> copy.identity()
                        .student()
                        .filter(ofStudents::containsKey)
                        .isPresent())
                .collect(Collectors.toMap(
                        Copy::id,
                        copy -> ofStudents.get(copy.identity().student().orElseThrow())));
    }
}
