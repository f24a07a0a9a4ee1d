package org.korrigo.persistence.jpa.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.roster.Enrolment;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.spi.roster.ListedStudent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Students in tables student and enrolment. */
@Component
public final class JpaStudentRepository implements StudentRepository {

    private static final long ENROLLING = 0x656e726f6cL;

    private final JpaUnitOfWork unit;

    @Activate
    public JpaStudentRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Enrolment enrol(UUID exam, ListedStudent listed) {
        // two class lists at once must not both find a student new
        unit.entities()
                .createNativeQuery("select pg_advisory_xact_lock(" + ENROLLING + ")::text")
                .getSingleResult();
        StudentRow student = known(listed).orElseGet(() -> StudentRow.of(listed));
        student.take(listed);
        unit.entities().persist(student);
        unit.entities().flush();
        boolean isNew = enrol(exam, student, listed);
        unit.entities().flush();
        // a long list must not be looked over again with each of its rows
        unit.entities().clear();
        return new Enrolment(student.id, isNew);
    }

    private boolean enrol(UUID exam, StudentRow student, ListedStudent listed) {
        EnrolmentRow known = unit.entities().find(EnrolmentRow.class, new EnrolmentRow.Key(exam, student.id));
        EnrolmentRow row = known == null ? new EnrolmentRow() : known;
        row.exam = exam;
        row.student = student.id;
        row.take(listed);
        unit.entities().persist(row);
        return known == null;
    }

    private Optional<StudentRow> known(ListedStudent listed) {
        String ine = NameKey.ofIne(listed.ine());
        Optional<StudentRow> byIne = ine.isEmpty() ? Optional.empty() : byIne(ine);
        return byIne.or(() -> namesakes(listed).stream()
                .filter(row -> row.ine.isEmpty() || ine.isEmpty())
                .filter(row -> isBornOrTaughtAlike(row, listed))
                .findFirst());
    }

    private Optional<StudentRow> byIne(String ine) {
        return unit.entities()
                .createQuery("select s from StudentRow s where s.ine = :ine", StudentRow.class)
                .setParameter("ine", ine)
                .getResultStream()
                .findFirst();
    }

    private List<StudentRow> namesakes(ListedStudent listed) {
        return unit.entities()
                .createQuery("select s from StudentRow s where s.nameKey = :key order by s.id", StudentRow.class)
                .setParameter("key", NameKey.of(listed.lastName(), listed.firstName()))
                .getResultList();
    }

    private boolean isBornOrTaughtAlike(StudentRow row, ListedStudent listed) {
        if (row.birthDate != null && listed.birthDate().isPresent()) {
            return row.birthDate.equals(listed.birthDate().get());
        }
        return unit.entities()
                        .createQuery(
                                "select count(e) from EnrolmentRow e where e.student = :student and e.className = :name",
                                Long.class)
                        .setParameter("student", row.id)
                        .setParameter("name", listed.className())
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<Student> enrolled(UUID exam) {
        return unit.entities()
                .createQuery(
                        "select e, s from EnrolmentRow e, StudentRow s where e.student = s.id and e.exam = :exam"
                                + " order by e.listRow, s.nameKey",
                        Object[].class)
                .setParameter("exam", exam)
                .getResultStream()
                .map(pair -> ((EnrolmentRow) pair[0]).toDomain((StudentRow) pair[1]))
                .toList();
    }

    @Override
    public Optional<Student> find(UUID exam, UUID student) {
        return Optional.ofNullable(unit.entities().find(EnrolmentRow.class, new EnrolmentRow.Key(exam, student)))
                .map(row -> row.toDomain(unit.entities().find(StudentRow.class, student)));
    }
}
