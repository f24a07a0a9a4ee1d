package org.korrigo.application.internal.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.application.database.IntegrityFinding;
import org.korrigo.application.database.IntegrityReport;
import org.korrigo.application.database.ScoreExplanation;
import org.korrigo.application.database.ScoreRecalculation;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.database.BlobIntegrity;
import org.korrigo.application.internal.database.CopyFinder;
import org.korrigo.application.internal.database.IntegrityDesk;
import org.korrigo.application.internal.database.MarkingIntegrity;
import org.korrigo.application.internal.database.RowIntegrity;
import org.korrigo.application.internal.database.ScoreCareDesk;
import org.korrigo.application.internal.database.ScoreExplaining;
import org.korrigo.application.internal.database.ScoreIntegrity;
import org.korrigo.application.internal.trial.FakeRegistry;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.application.internal.trial.TrialWorld;
import org.korrigo.application.marking.MarkingView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.FinalPdf;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.persistence.jpa.internal.JpaCopyNumbers;
import org.korrigo.persistence.jpa.internal.JpaIntegrityRepository;
import org.korrigo.persistence.jpa.internal.JpaMadePdfRepository;
import org.korrigo.spi.storage.BlobRef;
import org.korrigo.spi.storage.BlobStore;

/** check_data_integrity and recalculate_all_scores of the troubleshooting guide, and calculate_total_score that explains itself. */
class IntegrityOnDatabaseTest {

    private final List<UUID> rendered = new ArrayList<>();
    private MarkingBench bench;
    private IntegrityDesk integrity;
    private ScoreCareDesk scores;
    private UUID copy;

    @TempDir
    private Path store;

    @BeforeEach
    void oneGradedCopy() throws Exception {
        bench = new MarkingBench();
        bench.exam("bac", 1, 1);
        copy = MarkingBench.copy(1);
        JobQueue jobs = ReadOnly.of(JobQueue.class, Map.of("enqueue", of -> enqueued((UUID) of[2])));
        var rows = new JpaIntegrityRepository(bench.work);
        FinalSums sums = new FinalSums(
                new ScoreComparison(bench.work, bench.copies, bench.markings, bench.scores), bench.copies, jobs);
        integrity = new IntegrityDesk(
                bench.work,
                bench.lookup,
                bench.audit,
                new RowIntegrity(bench.work, rows, bench.copies, jobs),
                new MarkingIntegrity(bench.work, rows, bench.copies),
                new ScoreIntegrity(bench.work, bench.exams, sums),
                new BlobIntegrity(bench.work, rows, blobs(), bench.copies, new JpaMadePdfRepository(bench.work), jobs));
        var finder = new CopyFinder(bench.work, new JpaCopyNumbers(bench.work), bench.copies);
        var explaining = new ScoreExplaining(bench.work, finder, bench.lookup, bench.markings, bench.scores);
        scores = new ScoreCareDesk(bench.work, bench.exams, bench.lookup, sums, explaining, bench.audit);
        String scan = RealDatabase.first("select sha256 from batch");
        Files.writeString(store.resolve(scan), "0123456789");
    }

    private Blobs blobs() {
        var registry = new FakeRegistry();
        registry.add(BlobStore.class, "files", new Folder(store), Map.of());
        return new Blobs(new PluginCalls(registry, TrialWorld.settings()), TrialWorld.settings());
    }

    @Test
    void marks_are_explained_and_what_is_missing_is_named() {
        ScoreExplanation before = scores.explain(MarkingBench.CHIEF, "K1");
        assertThat(before.obstacles()).containsExactly("marks-missing");
        assertThat(before.marks()).hasSize(2).allMatch(mark -> mark.points().isEmpty());
        grade();
        ScoreExplanation after = scores.explain(MarkingBench.CHIEF, copy.toString());
        assertThat(after.obstacles()).isEmpty();
        assertThat(after.kept()).isTrue();
        assertThat(after.sheet().orElseThrow().total()).isEqualByComparingTo("7.50");
        assertThat(after.marks().get(1).points().orElseThrow()).isEqualByComparingTo("5.25");
        assertThatThrownBy(() -> scores.explain(MarkingBench.CHIEF, "K9"))
                .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.code()).isEqualTo("copy-not-found"));
    }

    @Test
    void a_wrong_total_is_found_and_made_right_by_the_check_or_by_recalculating() throws SQLException {
        grade();
        assertThat(check(false).findings()).isEmpty();
        RealDatabase.execute("update copy set score = replace(score, '7.50', '17.50')");
        assertThat(codes(check(false))).containsExactly("score-wrong");

        ScoreRecalculation seen =
                scores.recalculate(MarkingBench.CHIEF, Optional.empty(), false).get(0);
        assertThat(seen.outdated()).isEqualTo(1);
        assertThat(seen.replaced()).isZero();
        assertThat(codes(check(false))).containsExactly("score-wrong");

        IntegrityReport fixed = integrity.fix(MarkingBench.CHIEF, Optional.of("bac"), false);
        assertThat(fixed.sound()).isTrue();
        assertThat(rendered).containsExactly(copy);
        assertThat(RealDatabase.first("select details from audit where action = 'integrity.fix'"))
                .contains("\"mended\"");
        RealDatabase.execute("update copy set score = replace(score, '7.50', '17.50')");
        assertThat(scores.recalculate(MarkingBench.CHIEF, Optional.of("bac"), true)
                        .get(0)
                        .replaced())
                .isEqualTo(1);
        assertThat(bench.work
                        .read(() -> bench.copies.find(copy))
                        .orElseThrow()
                        .score()
                        .orElseThrow()
                        .sheet()
                        .total())
                .isEqualByComparingTo("7.50");
    }

    @Test
    void a_graded_copy_without_pdf_and_marks_that_are_not_of_the_journal_are_made_again() throws Exception {
        grade();
        Files.delete(store.resolve("d".repeat(64)));
        RealDatabase.execute("update copy set final_sha256 = null, final_size = null, final_revision = null,"
                + " final_rendered_by = null; update marking set projection = replace(projection, '5.25', '9.25')");
        assertThat(codes(check(false))).containsExactly("graded-without-pdf", "marks-not-of-journal", "score-wrong");

        IntegrityReport fixed = integrity.fix(MarkingBench.CHIEF, Optional.empty(), false);

        assertThat(codes(fixed)).containsExactly("graded-without-pdf", "marks-not-of-journal");
        assertThat(fixed.sound()).isTrue();
        assertThat(rendered).containsExactly(copy);
        assertThat(bench.work.read(() -> bench.markings.current(copy)).marks().get("2"))
                .isEqualByComparingTo("5.25");
    }

    @Test
    void a_file_that_is_absent_or_another_is_found_and_a_pdf_is_made_again() throws Exception {
        grade();
        Path pdf = store.resolve("d".repeat(64));
        Files.writeString(pdf, "abcd");
        assertThat(check(false).sound()).isTrue();
        // the files of this test are not what their names say
        assertThat(codes(check(true))).containsExactly("scan-damaged", "pdf-damaged");
        Files.delete(pdf);
        Files.delete(store.resolve(RealDatabase.first("select sha256 from batch")));
        IntegrityReport missing = check(false);
        assertThat(codes(missing)).containsExactly("scan-missing", "pdf-missing");
        assertThat(missing.findings()).extracting(IntegrityFinding::mendable).containsExactly(false, true);

        IntegrityReport fixed = integrity.fix(MarkingBench.CHIEF, Optional.empty(), false);
        assertThat(fixed.sound()).isFalse();
        assertThat(rendered).containsExactly(copy);
        assertThat(RealDatabase.first("select final_sha256 from copy")).isNull();
    }

    @Test
    void a_file_that_nobody_speaks_of_is_told_and_is_no_fault() throws IOException {
        assertThat(check(false).findings()).isEmpty();
        Files.writeString(store.resolve("e".repeat(64)), "x");
        IntegrityReport report = check(false);
        assertThat(codes(report)).containsExactly("blob-unreferenced");
        assertThat(report.sound()).isTrue();
        assertThat(codes(integrity.check(MarkingBench.CHIEF, Optional.of("bac"), false)))
                .isEmpty();
    }

    private UUID enqueued(UUID subject) {
        rendered.add(subject);
        return UUID.randomUUID();
    }

    private void grade() {
        MarkingView view = bench.desk.begin(MarkingBench.ANNE, copy);
        long fence = view.lock().orElseThrow().fence();
        bench.desk.apply(
                MarkingBench.ANNE,
                copy,
                fence,
                0,
                List.of(MarkingBench.mark("1", "2.25"), MarkingBench.mark("2", "5.25")));
        bench.work.run(() -> {
            Copy held = bench.copies.findLocked(copy).orElseThrow();
            bench.copies.update(held.graded(MarkingBench.ANNE.name(), fence, bench.clock.now()));
        });
        Copy graded = bench.work.read(() -> bench.copies.find(copy)).orElseThrow();
        new FinalScores(bench.work, bench.exams, bench.copies, bench.markings, bench.scores, bench.audit)
                .settle(graded);
        BlobRef pdf = new BlobRef("d".repeat(64), 4);
        bench.work.run(() -> {
            Copy scored = bench.copies.findLocked(copy).orElseThrow();
            bench.copies.update(scored.rendered(new FinalPdf(pdf, 2, "renderer:pdf@1")));
        });
        write(pdf.sha256());
    }

    private void write(String name) {
        try {
            Files.writeString(store.resolve(name), "abcd");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A store whose files are what a test writes there. */
    private record Folder(Path folder) implements BlobStore {

        @Override
        public BlobRef put(InputStream bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(BlobRef blob) throws IOException {
            return Files.newInputStream(file(blob));
        }

        @Override
        public Path file(BlobRef blob) throws NoSuchFileException {
            Path file = folder.resolve(blob.sha256());
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
            return file;
        }

        @Override
        public Stream<BlobRef> list() throws IOException {
            return Files.list(folder).map(file -> new BlobRef(file.getFileName().toString(), 1));
        }

        @Override
        public boolean delete(BlobRef blob) throws IOException {
            return Files.deleteIfExists(folder.resolve(blob.sha256()));
        }
    }

    private IntegrityReport check(boolean deep) {
        return integrity.check(MarkingBench.CHIEF, Optional.empty(), deep);
    }

    private static List<String> codes(IntegrityReport report) {
        return report.findings().stream().map(IntegrityFinding::code).toList();
    }
}
