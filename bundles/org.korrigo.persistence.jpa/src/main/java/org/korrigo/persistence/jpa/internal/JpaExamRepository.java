package org.korrigo.persistence.jpa.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exams in table exam. */
@Component
public final class JpaExamRepository implements ExamRepository {

    private final JpaUnitOfWork unit;

    @Activate
    public JpaExamRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Exam add(Exam exam) {
        ExamRow row = ExamRow.of(exam);
        unit.insert(
                row, "exam_reference", () -> Problem.conflict("exam-exists", Map.of("reference", exam.reference())));
        return row.toDomain();
    }

    @Override
    public Exam update(Exam exam) {
        ExamRow row = unit.entities().find(ExamRow.class, exam.id());
        Problem stale = Problem.stale("exam-changed", Map.of("exam", exam.reference()));
        if (row == null || row.version != exam.version()) {
            throw stale;
        }
        row.take(exam);
        unit.flush(stale);
        return row.toDomain();
    }

    @Override
    public Optional<Exam> find(UUID id) {
        return Optional.ofNullable(unit.entities().find(ExamRow.class, id)).map(ExamRow::toDomain);
    }

    @Override
    public Optional<Exam> findByReference(String reference) {
        return unit.entities()
                .createQuery("select e from ExamRow e where e.reference = :reference", ExamRow.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(ExamRow::toDomain);
    }

    @Override
    public List<Exam> all() {
        return unit.entities()
                .createQuery("select e from ExamRow e order by e.createdAt desc, e.reference", ExamRow.class)
                .getResultStream()
                .map(ExamRow::toDomain)
                .toList();
    }
}
