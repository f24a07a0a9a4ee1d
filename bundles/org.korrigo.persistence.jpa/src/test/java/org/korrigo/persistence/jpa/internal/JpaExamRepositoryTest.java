package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.Problem;
import org.korrigo.domain.exam.Exam;
import org.korrigo.spi.scoring.MarkScheme;

class JpaExamRepositoryTest {

    private JpaUnitOfWork unit;
    private JpaExamRepository exams;

    @BeforeEach
    void empty() throws SQLException {
        unit = TestPersistence.empty();
        exams = new JpaExamRepository(unit);
    }

    @Test
    void an_exam_comes_back_as_it_was_with_every_decimal_place() {
        Exam exam = Samples.exam("bac-maths");
        Exam added = unit.write(() -> exams.add(exam));

        assertThat(added.withScheme(exam.scheme()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(exam);
        assertThat(unit.read(() -> exams.find(exam.id()))).contains(added);
        assertThat(unit.read(() -> exams.findByReference("bac-maths"))).contains(added);
        assertThat(added.scheme().leaves().findFirst().orElseThrow().points()).hasToString("1.50");
        assertThat(unit.read(() -> exams.findByReference("absent"))).isEmpty();
    }

    @Test
    void a_reference_is_taken_once() {
        unit.write(() -> exams.add(Samples.exam("bac")));

        assertThatThrownBy(() -> unit.write(() -> exams.add(Samples.exam("bac"))))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("exam-exists");
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT);
                });
    }

    @Test
    void a_change_raises_the_version_and_who_read_before_it_is_told() {
        Exam read = unit.write(() -> exams.add(Samples.exam("bac")));
        Exam changed = unit.write(() -> exams.update(read.withScheme(MarkScheme.EMPTY)));

        assertThat(changed.version()).isGreaterThan(read.version());
        assertThat(unit.read(() -> exams.find(read.id())).orElseThrow().scheme())
                .isEqualTo(MarkScheme.EMPTY);
        assertThatThrownBy(() -> unit.write(() -> exams.update(read)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("exam-changed");
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.STALE);
                });
    }

    @Test
    void a_change_that_meets_another_at_the_same_moment_is_told_too() {
        Exam read = unit.write(() -> exams.add(Samples.exam("bac")));

        assertThatThrownBy(() -> unit.run(() -> {
                    exams.find(read.id());
                    var other = new JpaUnitOfWork(TestPersistence.ENTITIES);
                    other.run(() -> new JpaExamRepository(other).update(read.withScheme(MarkScheme.EMPTY)));
                    exams.update(read.withScheme(MarkScheme.EMPTY));
                }))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("exam-changed"));
    }

    @Test
    void the_newest_comes_first() {
        unit.write(() -> exams.add(Samples.exam("old")));
        Exam older = Samples.exam("older");
        unit.write(() -> exams.add(new Exam(
                older.id(),
                older.reference(),
                older.name(),
                older.subject(),
                older.date(),
                older.pipeline(),
                older.scheme(),
                Samples.NOON.minusSeconds(60),
                0)));

        assertThat(unit.read(exams::all)).extracting(Exam::reference).containsExactly("old", "older");
    }
}
