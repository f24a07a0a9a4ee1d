package org.korrigo.application.internal.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.roster.StudentRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sees that final PDFs bear the name that students have now. Needs a unit of work. */
@Component(service = RenamedStudents.class)
public final class RenamedStudents {

    private final StudentRepository students;
    private final CopyRepository copies;
    private final JobQueue jobs;

    @Activate
    public RenamedStudents(
            @Reference StudentRepository students, @Reference CopyRepository copies, @Reference JobQueue jobs) {
        this.students = students;
        this.copies = copies;
        this.jobs = jobs;
    }

    /** @param before the students as they were known until now */
    void renderAgain(UUID exam, List<Student> before) {
        Set<Student> changed = new HashSet<>(before);
        students.enrolled(exam).forEach(changed::remove);
        Set<UUID> ids = changed.stream().map(Student::id).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            copies.ofExam(exam).stream()
                    .filter(Copy::isGraded)
                    .filter(copy ->
                            copy.identity().student().filter(ids::contains).isPresent())
                    .forEach(copy -> jobs.enqueue(JobKind.RENDER, exam, copy.id()));
        }
    }
}
