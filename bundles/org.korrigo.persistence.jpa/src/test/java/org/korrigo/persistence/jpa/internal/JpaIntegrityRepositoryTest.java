package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.integrity.BlobUse;
import org.korrigo.domain.integrity.Discrepancy;
import org.korrigo.domain.integrity.StoredMarking;
import org.korrigo.domain.marking.JournalEntry;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.Operation;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScannedPage;

/** Rows are damaged in a unit of work that is taken back: constraints are gone only for as long as a test looks. */
class JpaIntegrityRepositoryTest {

    private JpaUnitOfWork unit;
    private JpaIntegrityRepository integrity;
    private JpaMarkingRepository markings;
    private Exam exam;
    private Copy copy;

    @BeforeEach
    void oneCopy() throws SQLException {
        unit = TestPersistence.empty();
        integrity = new JpaIntegrityRepository(unit);
        markings = new JpaMarkingRepository(unit);
        exam = unit.write(() -> new JpaExamRepository(unit).add(Samples.exam("bac")));
        var scans = new JpaScanRepository(unit);
        Batch batch = unit.write(() -> scans.add(Samples.batch(exam, 'a')));
        List<ScannedPage> pages = Samples.pages(batch, 1);
        copy = Samples.copy(batch, 1, pages.get(0));
        unit.run(() -> {
            scans.addPages(pages);
            new JpaCopyRepository(unit).addAll(List.of(copy));
            scans.updatePages(List.of(pages.get(0).placed()));
        });
        mark("1.50");
    }

    @Test
    void what_is_whole_has_no_finding() {
        assertThat(codes()).isEmpty();
        assertThat(marking().isWrong()).isFalse();
        assertThat(unit.read(() -> new JpaCopyNumbers(unit).copyOf(copy.number())))
                .contains(copy.id());
        assertThat(unit.read(() -> integrity.blobs(Optional.of(exam.id()))))
                .extracting(BlobUse::kind)
                .containsExactly("scan");
        assertThat(unit.read(integrity::blobHashes)).containsExactly("a".repeat(64));
        assertThat(unit.read(() -> integrity.blobs(Optional.of(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void copies_without_exam_and_operations_without_copy_are_found() {
        damaged(() -> {
            sql("alter table copy drop constraint copy_exam_fkey");
            sql("update copy set exam = gen_random_uuid()");
            assertThat(codes()).containsExactly("copy-without-exam");
            assertThat(integrity.look(Optional.empty()).get(0).examples()).containsExactly(copy.number());
            assertThat(integrity.isMendable("copy-without-exam")).isFalse();
        });
        damaged(() -> {
            sql(
                    "alter table journal drop constraint journal_copy_fkey; alter table marking drop constraint marking_copy_fkey");
            sql("delete from copy_page; delete from copy");
            assertThat(codes()).contains("operation-without-copy");
        });
    }

    @Test
    void pages_that_are_lost_wait_in_quarantine_and_pages_that_are_shown_are_placed() {
        damaged(() -> {
            sql("delete from copy_page");
            assertThat(codes()).containsExactly("page-lost");
            assertThat(integrity.mend("page-lost", Optional.of(UUID.randomUUID())))
                    .isZero();
            assertThat(integrity.mend("page-lost", Optional.of(exam.id()))).isEqualTo(1);
            assertThat(codes()).isEmpty();
        });
        damaged(() -> {
            sql("update page set disposition = 'PENDING'");
            assertThat(codes()).containsExactly("page-not-placed");
            assertThat(integrity.mend("page-not-placed", Optional.empty())).isEqualTo(1);
            assertThat(codes()).isEmpty();
        });
    }

    @Test
    void places_without_page_go() {
        damaged(() -> {
            sql(
                    "alter table copy_page drop constraint copy_page_page_fkey; alter table page_key drop constraint page_key_page_fkey");
            sql("delete from page; update batch set state = 'RECEIVED', page_count = 0");
            assertThat(codes()).containsExactly("place-without-page");
            assertThat(integrity.mend("place-without-page", Optional.empty())).isEqualTo(1);
            assertThat(codes()).isEmpty();
        });
    }

    @Test
    void a_lock_that_contradicts_the_state_of_its_copy_is_given_back() {
        damaged(() -> {
            sql("alter table copy drop constraint copy_locked_by_somebody");
            sql("update copy set lock_holder = 'anne'");
            assertThat(codes()).containsExactly("lock-and-state");
            assertThat(integrity.mend("lock-and-state", Optional.empty())).isEqualTo(1);
            assertThat(codes()).isEmpty();
        });
    }

    @Test
    void a_batch_that_does_not_add_up_and_two_copies_of_a_student_are_found() {
        damaged(() -> {
            sql("update batch set state = 'INDEXED', page_count = 7");
            assertThat(codes()).containsExactly("batch-page-count");
        });
        damaged(() -> {
            sql("drop index student_has_copy; alter table copy drop constraint copy_student_enrolled;"
                    + " alter table copy drop constraint copy_identified_by_somebody");
            sql(
                    "insert into copy (id, exam, batch, ordinal, number, state, confidence, identified_by, candidates, fence, version)"
                            + " select gen_random_uuid(), exam, batch, 2, 'K2', state, 1, identified_by, '[]', 0, 1 from copy");
            sql("update copy set student = '00000000-0000-0000-0000-000000000001'");
            assertThat(codes()).containsExactly("student-with-two-copies");
        });
    }

    @Test
    void a_job_the_engine_has_forgotten_is_queued_again_and_a_graded_copy_without_pdf_is_told() {
        damaged(() -> {
            sql("insert into job (id, kind, exam, subject, state, done, total, attempts, created_at)"
                    + " select gen_random_uuid(), 'RENDER', exam, id, 'QUEUED', 0, 0, 0, now() from copy");
            assertThat(codes()).containsExactly("job-without-entry");
            assertThat(integrity.mend("job-without-entry", Optional.empty())).isEqualTo(1);
            assertThat(codes()).isEmpty();
        });
        damaged(() -> {
            sql("alter table copy drop constraint copy_markable_when_identified");
            sql("update copy set state = 'GRADED'");
            assertThat(codes()).containsExactly("graded-without-pdf");
            assertThat(integrity.unrendered(Optional.empty())).containsExactly(copy.id());
        });
    }

    @Test
    void a_trigger_that_somebody_switched_off_is_switched_on() {
        damaged(() -> {
            sql("alter table audit disable trigger audit_append_only");
            assertThat(codes()).containsExactly("constraint-off");
            integrity.mend("constraint-off", Optional.empty());
            assertThat(codes()).isEmpty();
        });
    }

    @Test
    void marks_that_are_not_those_of_the_journal_are_made_again_from_it() {
        damaged(() -> {
            sql("update marking set projection = replace(projection, '1.50', '9.50')");
            assertThat(marking().isWrong()).isTrue();
            integrity.replace(copy.id(), marking().replayed());
            assertThat(marking().isWrong()).isFalse();
        });
        damaged(() -> {
            sql("update marking set projection = 'null'");
            assertThat(marking().isWrong()).isTrue();
        });
    }

    /** The symptom of an annotation without data. */
    @Test
    void a_line_that_cannot_be_read_is_told_and_the_others_count() {
        damaged(() -> {
            sql("alter table journal disable trigger journal_append_only");
            mark("0.50");
            sql("update journal set operation = 'null' where revision = 2");
            StoredMarking found = marking();
            assertThat(found.unreadable()).containsExactly(2L);
            assertThat(found.isWrong()).isTrue();
            assertThat(found.replayed().marks()).containsEntry("1a", new BigDecimal("1.50"));
            assertThat(found.replayed().revision()).isEqualTo(2);
        });
    }

    private void mark(String points) {
        var operation = new Operation.SetMark(UUID.randomUUID(), "1a", Optional.of(new BigDecimal(points)));
        unit.run(() -> {
            Marking next = markings.current(copy.id()).after(operation);
            markings.append(
                    List.of(new JournalEntry(copy.id(), next.revision(), operation, "anne", 0, Instant.EPOCH)), next);
        });
    }

    private StoredMarking marking() {
        return unit.read(() -> integrity.marking(copy.id()));
    }

    private List<String> codes() {
        return unit.read(() -> integrity.look(Optional.empty())).stream()
                .map(Discrepancy::code)
                .toList();
    }

    private void sql(String statement) {
        unit.entities().createNativeQuery(statement).executeUpdate();
    }

    private void damaged(Runnable look) {
        assertThatThrownBy(() -> unit.run(() -> {
                    look.run();
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
    }
}
