package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.FinalPdf;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.copy.MadePdf;
import org.korrigo.domain.copy.Score;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.PageAccounts;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.storage.BlobRef;

class JpaCopyRepositoryTest {

    private static final ScoreSheet SHEET = new ScoreSheet(
            List.of(new ScoreLine("1", "Exercice 1", 0, Optional.of(new BigDecimal("0.10")), BigDecimal.TEN)),
            new BigDecimal("0.10"),
            BigDecimal.TEN,
            new BigDecimal("0.20"),
            List.of());

    private JpaUnitOfWork unit;
    private JpaScanRepository scans;
    private JpaCopyRepository copies;
    private Exam exam;
    private Batch batch;
    private List<ScannedPage> pages;

    @BeforeEach
    void oneBatchOfTwoPages() throws SQLException {
        unit = TestPersistence.empty();
        scans = new JpaScanRepository(unit);
        copies = new JpaCopyRepository(unit);
        exam = unit.write(() -> new JpaExamRepository(unit).add(Samples.exam("bac")));
        batch = unit.write(() -> scans.add(Samples.batch(exam, 'a')));
        pages = Samples.pages(batch, 2);
        unit.run(() -> scans.addPages(pages));
    }

    @Test
    void a_copy_comes_back_as_it_was() {
        Copy copy = addFour().get(0);

        assertThat(unit.read(() -> copies.find(copy.id()))).contains(copy);
        assertThat(unit.read(() -> copies.findByNumber(exam.id(), copy.number())))
                .contains(copy);
        assertThat(unit.write(() -> copies.findLocked(copy.id()))).contains(copy);
        assertThat(unit.read(() -> copies.find(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void the_last_pdf_of_each_variant_is_kept_until_it_is_forgotten_and_goes_with_its_copy() throws Exception {
        UUID copy = addFour().get(0).id();
        var made = new JpaMadePdfRepository(unit);
        var first = new MadePdf(copy, MadePdf.Variant.NAMED, "a".repeat(64), pdf('d', 12));
        var other = new MadePdf(copy, MadePdf.Variant.ANONYMOUS, "b".repeat(64), pdf('e', 12));
        var next = new MadePdf(copy, MadePdf.Variant.NAMED, "c".repeat(64), pdf('f', 13));

        unit.run(() -> made.put(first));
        unit.run(() -> made.put(other));
        unit.run(() -> made.put(next));
        assertThat(unit.read(() -> made.find(copy, MadePdf.Variant.NAMED))).contains(next);
        assertThat(unit.read(() -> made.find(copy, MadePdf.Variant.ANONYMOUS))).contains(other);

        unit.run(() -> made.forget(copy));
        assertThat(unit.read(() -> made.find(copy, MadePdf.Variant.NAMED))).isEmpty();
        assertThat(unit.read(() -> made.find(copy, MadePdf.Variant.ANONYMOUS))).isEmpty();

        unit.run(() -> made.put(first));
        unit.run(() -> {
            copies.removeOfBatch(batch.id());
            scans.forgetPlan(batch.id());
        });
        assertThat(TestPersistence.count("select count(*) from made_pdf")).isZero();
    }

    private static FinalPdf pdf(char digit, long revision) {
        return new FinalPdf(new BlobRef(String.valueOf(digit).repeat(64), 9), revision, "renderer:pdf@1.0.0");
    }

    @Test
    void the_whole_way_of_a_copy_is_kept_step_by_step() {
        Student student = student("DUPONT");
        Copy copy = addFour().get(0);
        copy = change(copy.proposing(
                List.of(new Identity.Candidate(student.id(), 0.93, "last-name 0.93")), "identity:roster@1.0.0"));
        copy = change(copy.identified(student.id(), Identity.Method.MANUAL));
        copy = change(copy.locked("anne", Samples.NOON));
        assertThat(copy.lock().orElseThrow().fence()).isEqualTo(1);
        copy = change(copy.graded("anne", 1, Samples.NOON));
        copy = change(copy.scored(new Score(SHEET, 12, "scoring:points@1.0.0")));
        assertThat(copy.score().orElseThrow().sheet()).isEqualTo(SHEET);
        copy = change(copy.rendered(new FinalPdf(new BlobRef("d".repeat(64), 9), 12, "render:pdf@1.0.0")));
        assertThat(unit.read(() -> copies.releasedTo(student.id()))).isEmpty();
        copy = change(copy.released());

        assertThat(unit.read(() -> copies.releasedTo(student.id()))).containsExactly(copy);
        assertThat(copy.state()).isEqualTo(CopyState.RELEASED);
    }

    @Test
    void a_student_has_one_copy_an_exam() {
        Student student = student("DUPONT");
        List<Copy> four = addFour();
        change(four.get(0).identified(student.id(), Identity.Method.AUTOMATIC));

        assertThatThrownBy(() -> change(four.get(1).identified(student.id(), Identity.Method.MANUAL)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("student-has-copy");
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT);
                });
    }

    @Test
    void who_changes_what_another_has_changed_is_told() {
        Copy read = addFour().get(0);
        change(read.proposing(List.of(), "identity:roster@1.0.0"));

        assertThatThrownBy(() -> change(read.proposing(List.of(), "identity:other@1.0.0")))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("copy-changed");
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.STALE);
                });
    }

    @Test
    void copies_may_change_pages_but_never_share_a_place() {
        List<Copy> four = addFour();
        Copy first = four.get(0);
        CopyPage freed = first.pages().get(0);
        CopyPage second = new CopyPage(
                1, pages.get(1).id(), new org.korrigo.spi.document.Region(0, 0, 1, 0.5), freed.rotation(), 1);
        Copy moved = change(with(first, List.of(second)));
        assertThat(unit.read(() -> copies.find(first.id()))).contains(moved);

        assertThatThrownBy(() -> change(with(four.get(1), four.get(2).pages())))
                .hasStackTraceContaining("page_placed_once");
    }

    @Test
    void a_batch_that_is_cut_again_loses_its_copies_and_their_doubts_and_its_pages_wait() {
        Copy doubtful = addFour().get(0);
        unit.run(() -> scans.addIssues(List.of(
                new BatchIssue(batch.id(), Optional.of(doubtful.id()), "missing-verso", "One is missing.", List.of(1)),
                new BatchIssue(batch.id(), Optional.empty(), "repaired", "The file was mended.", List.of()))));

        unit.run(() -> {
            copies.removeOfBatch(batch.id());
            scans.forgetPlan(batch.id());
        });

        assertThat(unit.read(() -> copies.ofBatch(batch.id()))).isEmpty();
        assertThat(unit.read(() -> scans.issues(batch.id())))
                .extracting(BatchIssue::code)
                .containsExactly("repaired");
        PageAccounts accounts = unit.read(() -> scans.accounts(batch.id()));
        assertThat(accounts.pending()).isEqualTo(accounts.scanned()).isPositive();
    }

    @Test
    void a_list_of_a_thousand_copies_takes_two_statements() throws SQLException {
        Batch big = unit.write(() -> scans.add(Samples.batch(exam, 'b')));
        List<ScannedPage> scanned = Samples.pages(big, 500);
        List<Copy> thousand = IntStream.rangeClosed(1, 1000)
                .mapToObj(ordinal -> Samples.copy(big, ordinal, scanned.get((ordinal - 1) / 2)))
                .toList();
        unit.run(() -> {
            scans.addPages(scanned);
            copies.addAll(thousand);
            scans.updatePages(scanned.stream().map(ScannedPage::placed).toList());
        });

        TestStatements.reset();
        List<Copy> found = unit.read(() -> copies.ofExam(exam.id()));

        assertThat(TestStatements.count()).isEqualTo(2);
        assertThat(found)
                .extracting(Copy::id)
                .containsExactlyElementsOf(thousand.stream().map(Copy::id).toList());
        assertThat(found.get(999).pages()).isEqualTo(thousand.get(999).pages());
        assertThat(unit.read(() -> copies.ofBatch(batch.id()))).isEmpty();
    }

    private List<Copy> addFour() {
        List<Copy> four = IntStream.rangeClosed(1, 4)
                .mapToObj(ordinal -> Samples.copy(batch, ordinal, pages.get((ordinal - 1) / 2)))
                .toList();
        unit.run(() -> {
            copies.addAll(four);
            scans.updatePages(pages.stream().map(ScannedPage::placed).toList());
        });
        return unit.read(() -> copies.ofBatch(batch.id()));
    }

    private Copy change(Copy changed) {
        Copy updated = unit.write(() -> copies.update(changed));
        assertThat(unit.read(() -> copies.find(changed.id()))).contains(updated);
        assertThat(updated.version()).isGreaterThanOrEqualTo(changed.version());
        return updated;
    }

    private Student student(String name) {
        var students = new JpaStudentRepository(unit);
        unit.write(() -> students.enrol(exam.id(), Samples.listed(1, name, "Léa")));
        return unit.read(() -> students.enrolled(exam.id())).get(0);
    }

    private static Copy with(Copy copy, List<CopyPage> pages) {
        return new Copy(
                copy.id(),
                copy.exam(),
                copy.batch(),
                copy.ordinal(),
                copy.number(),
                copy.state(),
                pages,
                copy.confidence(),
                copy.identity(),
                copy.lock(),
                copy.fence(),
                copy.score(),
                copy.finalPdf(),
                copy.version());
    }
}
