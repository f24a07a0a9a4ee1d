package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.Problem;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.PageAccounts;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;

class JpaScanRepositoryTest {

    private JpaUnitOfWork unit;
    private JpaScanRepository scans;
    private Exam exam;

    @BeforeEach
    void empty() throws SQLException {
        unit = TestPersistence.empty();
        scans = new JpaScanRepository(unit);
        exam = unit.write(() -> new JpaExamRepository(unit).add(Samples.exam("bac")));
    }

    @Test
    void a_batch_comes_back_as_it_was_with_its_copy_of_the_layout() {
        Batch added = add('a');
        Batch found = unit.read(() -> scans.find(added.id())).orElseThrow();

        assertThat(found).isEqualTo(added);
        assertThat(found.layout()).isEqualTo(Samples.batch(exam, 'a').layout());
        assertThat(found.blob().size()).isEqualTo(577_000_000_000L);
        assertThat(unit.read(() -> scans.ofExam(exam.id()))).containsExactly(added);
        assertThat(unit.write(() -> scans.findLocked(added.id()))).contains(added);
    }

    @Test
    void an_exam_has_the_same_bytes_once_and_who_sends_them_again_is_told_where_they_are() {
        Batch there = add('a');

        assertThatThrownBy(() -> add('a')).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("scan-duplicate");
            assertThat(problem.facts()).containsEntry("batch", there.id()).containsEntry("batchFile", "scan.pdf");
        });
        assertThat(unit.read(() -> scans.ofExam(exam.id()))).hasSize(1);
        assertThat(unit.read(() -> scans.withContent(exam.id(), "a".repeat(64))))
                .contains(there);
        assertThat(unit.read(() -> scans.withContent(exam.id(), "b".repeat(64))))
                .isEmpty();
    }

    @Test
    void of_many_who_send_the_same_bytes_at_once_one_is_taken_and_the_others_are_told() throws Exception {
        var senders = Executors.newFixedThreadPool(4);
        try {
            Callable<String> sender = () -> {
                try {
                    return add('a').id().toString();
                } catch (Problem problem) {
                    return problem.facts().get("batch").toString();
                }
            };
            Set<String> batches = new HashSet<>();
            for (Future<String> sent : senders.invokeAll(Collections.nCopies(8, sender))) {
                batches.add(sent.get());
            }
            assertThat(batches).hasSize(1);
        } finally {
            senders.shutdown();
        }
        assertThat(unit.read(() -> scans.ofExam(exam.id()))).hasSize(1);
    }

    @Test
    void batches_stand_in_the_order_they_arrived_until_another_is_chosen() {
        Batch a = add('a');
        Batch b = add('b');
        Batch c = add('c');
        assertThat(unit.read(() -> scans.ofExam(exam.id()))).containsExactly(a, b, c);

        unit.run(() -> scans.arrange(exam.id(), List.of(c.id(), a.id(), b.id())));
        Batch d = add('d');

        assertThat(unit.read(() -> scans.ofExam(exam.id())))
                .as("a new one goes to the end")
                .containsExactly(c, a, b, d);
        unit.write(() -> scans.update(a.indexed()));
        assertThat(unit.read(() -> scans.ofExam(exam.id())).stream().map(Batch::id))
                .as("work goes on all the same")
                .containsExactly(c.id(), a.id(), b.id(), d.id());
    }

    @Test
    void a_batch_without_pages_can_be_withdrawn_and_sent_again() {
        Batch batch = add('a');

        assertThat(unit.write(() -> scans.withdraw(batch.id()))).isTrue();
        assertThat(unit.read(() -> scans.ofExam(exam.id()))).isEmpty();
        assertThat(unit.write(() -> scans.withdraw(batch.id()))).isFalse();
        add('a');
    }

    @Test
    void a_batch_is_not_alone_with_its_bytes_when_another_exam_has_them() {
        Exam other = unit.write(() -> new JpaExamRepository(unit).add(Samples.exam("brevet")));
        Batch batch = add('a');
        unit.run(() -> scans.add(Samples.batch(other, 'a')));

        assertThat(unit.write(() -> scans.withdraw(batch.id()))).isFalse();
        assertThat(unit.read(() -> scans.ofExam(other.id()))).hasSize(1);
    }

    @Test
    void pages_are_kept_in_the_order_of_the_document_and_counted() {
        Batch batch = add('a');
        List<ScannedPage> pages = Samples.pages(batch, 600);
        unit.run(() -> {
            scans.addPages(pages);
            scans.update(batch.indexed());
        });

        assertThat(unit.read(() -> scans.pages(batch.id()))).isEqualTo(pages);
        assertThat(unit.read(() -> scans.page(pages.get(7).id()))).contains(pages.get(7));
        assertThat(unit.read(() -> scans.accounts(batch.id()))).isEqualTo(new PageAccounts(600, 600, 0, 0, 0, 0));
        assertThat(unit.read(() -> scans.find(batch.id()).orElseThrow().state()))
                .isEqualTo(Batch.State.INDEXED);
    }

    @Test
    void the_state_of_a_batch_may_change_before_its_pages_are_added() {
        Batch batch = add('a');
        unit.run(() -> {
            scans.update(batch.indexed());
            scans.addPages(Samples.pages(batch, 2));
        });

        assertThat(unit.read(() -> scans.accounts(batch.id()).scanned())).isEqualTo(2);
    }

    @Test
    void what_became_of_pages_is_kept_with_its_reason() {
        Batch batch = add('a');
        List<ScannedPage> pages = Samples.pages(batch, 3);
        unit.run(() -> scans.addPages(pages));
        ScannedPage blank = pages.get(0).setAside(Disposition.BLANK, "blank-page", "Nothing on it.");
        ScannedPage bad = pages.get(2).setAside(Disposition.QUARANTINED, "image-undecodable", "Cut short.");
        unit.run(() -> scans.updatePages(List.of(blank, bad)));

        assertThat(unit.read(() -> scans.pages(batch.id()))).containsExactly(blank, pages.get(1), bad);
        PageAccounts accounts = unit.read(() -> scans.accounts(batch.id()));
        assertThat(accounts).isEqualTo(new PageAccounts(3, 1, 0, 1, 0, 1));
        assertThat(accounts.balance()).isTrue();
    }

    @Test
    void a_page_is_not_placed_without_a_copy() {
        Batch batch = add('a');
        List<ScannedPage> pages = Samples.pages(batch, 1);
        unit.run(() -> scans.addPages(pages));

        assertThatThrownBy(() ->
                        unit.run(() -> scans.updatePages(List.of(pages.get(0).placed()))))
                .hasStackTraceContaining("is placed without a copy");
        assertThat(unit.read(() -> scans.page(pages.get(0).id()))).contains(pages.get(0));
    }

    @Test
    void issues_stay_in_their_order() {
        Batch batch = add('a');
        List<BatchIssue> issues = List.of(
                new BatchIssue(batch.id(), Optional.empty(), "missing-verso", "Page 2.", List.of(1, 2)),
                new BatchIssue(batch.id(), Optional.empty(), "duplicate-scan", "Page 5.", List.of()));
        unit.run(() -> scans.addIssues(issues));

        assertThat(unit.read(() -> scans.issues(batch.id()))).isEqualTo(issues);
        assertThat(unit.read(() -> scans.issues(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void who_changes_what_another_has_changed_is_told() {
        Batch read = add('a');
        unit.write(() -> scans.update(read.split("split:a3@1.0.0")));

        assertThatThrownBy(() -> unit.write(() -> scans.update(read.indexed())))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.STALE));
    }

    private Batch add(char digit) {
        return unit.write(() -> scans.add(Samples.batch(exam, digit)));
    }
}
