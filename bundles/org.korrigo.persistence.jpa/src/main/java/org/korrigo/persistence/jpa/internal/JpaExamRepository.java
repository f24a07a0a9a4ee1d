package org.korrigo.persistence.jpa.internal;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamCounts;
import org.korrigo.domain.exam.ExamRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exams in table exam. */
@Component
public final class JpaExamRepository implements ExamRepository {

    private static final String COUNTS =
            """
            with wanted as (select unnest(cast(?1 as uuid[])) as exam),
            batches as (select exam, count(*) as n from batch group by exam),
            students as (select exam, count(*) as n from enrolment group by exam),
            pages as (
              select b.exam, count(*) as n, count(*) filter (where p.disposition in ('PENDING', 'QUARANTINED')) as waiting
              from page p join batch b on b.id = p.batch join wanted w on w.exam = b.exam group by b.exam),
            copies as (
              select exam, count(*) as n, count(*) filter (where state = 'QUARANTINED') as quarantined,
                count(*) filter (where student is null) as unidentified, count(*) filter (where state = 'READY') as ready,
                count(*) filter (where state = 'LOCKED') as locked, count(*) filter (where state = 'GRADED') as graded,
                count(*) filter (where state = 'RELEASED') as released
              from copy group by exam),
            jobs as (
              select exam, count(*) filter (where state not in ('DONE', 'FAILED', 'CANCELLED')) as open,
                count(*) filter (where state = 'FAILED') as failed
              from job group by exam)
            select w.exam, coalesce(s.n, 0), coalesce(b.n, 0), coalesce(p.n, 0), coalesce(p.waiting, 0), coalesce(c.n, 0),
              coalesce(c.quarantined, 0), coalesce(c.unidentified, 0), coalesce(c.ready, 0), coalesce(c.locked, 0),
              coalesce(c.graded, 0), coalesce(c.released, 0), coalesce(j.open, 0), coalesce(j.failed, 0)
            from wanted w left join students s on s.exam = w.exam left join batches b on b.exam = w.exam
              left join pages p on p.exam = w.exam left join copies c on c.exam = w.exam left join jobs j on j.exam = w.exam
            """;

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

    @Override
    public Map<UUID, ExamCounts> counts(Collection<UUID> exams) {
        List<?> rows = unit.entities()
                .createNativeQuery(COUNTS)
                .setParameter(1, UuidList.of(exams))
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(toMap(row -> (UUID) row[0], JpaExamRepository::counted));
    }

    private static ExamCounts counted(Object[] row) {
        int[] n = Arrays.stream(row)
                .skip(1)
                .mapToInt(number -> ((Number) number).intValue())
                .toArray();
        return new ExamCounts(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10], n[11], n[12]);
    }
}
