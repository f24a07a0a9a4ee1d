package org.korrigo.application.internal.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.marking.RealDatabase;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.application.internal.trial.TrialWorld;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamDetails;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.persistence.jpa.internal.JpaAuditTrail;
import org.korrigo.persistence.jpa.internal.JpaCopyRepository;
import org.korrigo.persistence.jpa.internal.JpaExamRepository;
import org.korrigo.persistence.jpa.internal.JpaUnitOfWork;

/** What an exam is called, on the real database. */
class ExamEditingTest {

    private static final Actor ADMIN = Actor.console("test");
    private static final ExamDetails LATER =
            new ExamDetails("Bac blanc", "bac-blanc", "Physique", LocalDate.of(2026, 6, 16));

    private final JpaUnitOfWork work = new JpaUnitOfWork(RealDatabase.ENTITIES);
    private final JpaExamRepository exams = new JpaExamRepository(work);
    private final JpaAuditTrail trail = new JpaAuditTrail(work);
    private final List<Object> rendered = new ArrayList<>();
    private final ExamEditing editing = new ExamEditing(
            exams,
            new JpaCopyRepository(work),
            ReadOnly.of(JobQueue.class, Map.of("enqueue", of -> {
                rendered.add(of[2]);
                return null;
            })),
            new Auditing(trail));
    private Exam exam;

    @BeforeEach
    void oneExam() throws SQLException {
        RealDatabase.empty();
        exam = work.write(() -> exams.add(TrialWorld.exam(UUID.randomUUID())));
    }

    private Exam edit(long version, ExamDetails details) {
        return work.write(() -> editing.edit(ADMIN, exams.find(exam.id()).orElseThrow(), version, details));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @Test
    void everything_people_know_it_by_can_be_changed_and_the_audit_tells_both_values() {
        Exam edited = edit(exam.version(), LATER);

        assertThat(edited.details()).isEqualTo(LATER);
        assertThat(edited.version()).isGreaterThan(exam.version());
        assertThat(edited.pipeline()).isEqualTo(exam.pipeline());
        var entries = work.read(() -> trail.since(Instant.EPOCH, 5));
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("exam.edit");
            assertThat(entry.details())
                    .containsEntry("reference", exam.reference() + " → bac-blanc")
                    .containsEntry("subject", exam.subject() + " → Physique");
        });
    }

    @Test
    void what_was_changed_meanwhile_is_not_overwritten() {
        edit(exam.version(), LATER);
        refused("exam-changed", () -> edit(exam.version(), exam.details()));
    }

    @Test
    void a_reference_is_one_exam_s_and_of_plain_letters_and_a_name_is_there() {
        Exam other = TrialWorld.exam(UUID.randomUUID());
        work.write(() -> exams.add(other.withDetails(LATER)));

        refused("exam-exists", () -> edit(exam.version(), LATER));
        refused("exam-reference", () -> edit(exam.version(), new ExamDetails("B", "É", "", LATER.date())));
        refused("exam-name", () -> edit(exam.version(), new ExamDetails(" ", "b", "", LATER.date())));
        assertThat(work.read(() -> exams.find(exam.id())).orElseThrow().details())
                .isEqualTo(exam.details());
    }

    @Test
    void final_pdfs_are_made_again_only_when_something_changed() throws SQLException {
        RealDatabase.fill(exam.id(), 1, 2);
        RealDatabase.execute("update copy set state = 'GRADED' where number = 'K1'");

        edit(exam.version(), exam.details());
        assertThat(rendered).isEmpty();
        assertThat(work.read(() -> trail.since(Instant.EPOCH, 5))).isEmpty();

        edit(exam.version(), LATER);
        assertThat(rendered).hasSize(1);
    }
}
