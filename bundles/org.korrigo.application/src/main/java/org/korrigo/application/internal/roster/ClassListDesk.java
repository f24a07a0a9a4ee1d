package org.korrigo.application.internal.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.roster.ClassListImport;
import org.korrigo.application.roster.ClassListPreview;
import org.korrigo.application.roster.ClassLists;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.roster.Enrolment;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.spi.roster.ClassList;
import org.korrigo.spi.roster.ClassListFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enrols the students of class lists. */
@Component
public final class ClassListDesk implements ClassLists {

    private final UnitOfWork work;
    private final ExamLookup exams;
    private final StudentRepository students;
    private final ClassListReaders readers;
    private final RenamedStudents renamed;
    private final Auditing audit;

    @Activate
    public ClassListDesk(
            @Reference UnitOfWork work,
            @Reference ExamLookup exams,
            @Reference StudentRepository students,
            @Reference ClassListReaders readers,
            @Reference RenamedStudents renamed,
            @Reference Auditing audit) {
        this.work = work;
        this.exams = exams;
        this.students = students;
        this.readers = readers;
        this.renamed = renamed;
        this.audit = audit;
    }

    @Override
    public ClassListImport importList(Actor actor, String examName, ClassListFile file) {
        actor.require(Role.ADMIN);
        Exam exam = exams.find(examName);
        ClassList list = readers.read(file);
        return work.write(() -> {
            List<Student> before = students.enrolled(exam.id());
            int added = (int) list.students().stream()
                    .filter(listed -> students.enrol(exam.id(), listed).isNew())
                    .count();
            int updated = list.students().size() - added;
            renamed.renderAgain(exam.id(), before);
            audit.record(actor, "class-list.import", exam.id(), Map.of("added", "" + added, "updated", "" + updated));
            return new ClassListImport(added, updated, list.problems());
        });
    }

    @Override
    public ClassListPreview preview(Actor actor, String examName, ClassListFile file) {
        actor.require(Role.ADMIN);
        Exam exam = exams.find(examName);
        String reader = readers.surest(file);
        ClassList list = readers.read(file, reader);
        return Rehearsal.of(work, () -> {
            List<Student> before = students.enrolled(exam.id());
            Map<Integer, Enrolment> enrolled = new LinkedHashMap<>();
            list.students().forEach(listed -> enrolled.put(listed.row(), students.enrol(exam.id(), listed)));
            return new Comparison(before, students.enrolled(exam.id()), enrolled).preview(reader, list);
        });
    }

    @Override
    public List<Student> students(Actor actor, String exam) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        return work.read(() -> students.enrolled(exams.find(exam).id()));
    }
}
