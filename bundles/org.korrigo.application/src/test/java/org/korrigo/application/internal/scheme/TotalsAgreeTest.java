package org.korrigo.application.internal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.pipeline.CopyAssembly;
import org.korrigo.application.internal.pipeline.Covers;
import org.korrigo.application.internal.result.AssembledResults;
import org.korrigo.application.internal.result.ExamResultsAssembly;
import org.korrigo.application.internal.result.OwnResults;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.storage.BlobRef;
import org.korrigo.spi.storage.BlobStore;

/** What the marker, the export, the PDF and the student are told of the same marks. */
class TotalsAgreeTest {

    private static final int BAREMES = 1_000;

    private final MarkedWorld world = new MarkedWorld();

    @Test
    void a_thousand_random_barèmes_come_to_the_same_exact_total_everywhere() {
        RandomSchemes schemes = new RandomSchemes(11);
        world.registry.add(
                BlobStore.class,
                "files",
                ReadOnly.of(BlobStore.class, Map.of("file", of -> Path.of("s.pdf"))),
                Map.of());
        for (int i = 0; i < BAREMES; i++) {
            MarkScheme scheme = schemes.next();
            Exam exam = world.exam("bac", scheme);
            world.copies.clear();
            world.markings.clear();
            boolean settled = i % 2 == 0;
            Copy copy = world.copy(exam, "K1", settled ? CopyState.GRADED : CopyState.LOCKED);
            scheme.leaves()
                    .filter(leaf -> settled || schemes.random().nextInt(4) > 0)
                    .forEach(leaf ->
                            world.mark(copy, leaf.id(), schemes.mark(leaf).toPlainString()));
            if (settled) {
                world.settle(copy);
            }
            agree(exam, world.copies.get(copy.id()));
        }
    }

    private void agree(Exam exam, Copy copy) {
        Marking marking = world.current(copy.id());
        ScoreSheet seen =
                world.journal().open(MarkedWorld.ADMIN, copy.id()).scores().orElseThrow();
        ScoreSheet exported =
                AssembledResults.of(results(), exam).copies().get(0).scores();
        ScoreSheet printed = Covers.of(assembly(exam), copy).scores();
        ScoreSheet shown = AssembledResults.own(own(), new Actor("s", Set.of(Role.STUDENT), Optional.of(copy.id())))
                .get(0)
                .scores();
        assertThat(List.of(exported, printed, shown)).containsOnly(seen);

        BigDecimal total = marking.marks().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(seen.total()).isEqualByComparingTo(total);
        assertThat(seen.maximum()).isEqualByComparingTo(worth(exam.scheme().items()));
        assertThat(leaves(exam.scheme(), seen)).isEqualByComparingTo(total);
    }

    /** Everything that is no bonus, nor below one. */
    private static BigDecimal worth(List<MarkItem> items) {
        return items.stream()
                .filter(item -> !item.bonus())
                .map(item -> item.isLeaf() ? item.points() : worth(item.children()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal leaves(MarkScheme scheme, ScoreSheet sheet) {
        List<String> leaves = scheme.leaves().map(MarkItem::id).toList();
        return sheet.lines().stream()
                .filter(line -> leaves.contains(line.item()))
                .map(ScoreLine::points)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ExamLookup lookup() {
        return new ExamLookup(world, world.examRows);
    }

    private OwnResults own() {
        return new OwnResults(world, world.copyRows, world.markingRows, world.examRows, world.scores());
    }

    private Blobs blobs() {
        return new Blobs(world.calls(), MarkedWorld.settings());
    }

    private static StudentRepository students() {
        return ReadOnly.of(StudentRepository.class, Map.of("enrolled", of -> List.of()));
    }

    private ExamResultsAssembly results() {
        return new ExamResultsAssembly(world, world.copyRows, students(), world.markingRows, world.scores(), blobs());
    }

    private CopyAssembly assembly(Exam exam) {
        var layout = new BookletLayout(
                "a3", "1.0.0", Map.of(), SheetKind.A4_PAGES, 4, "fixed-pages", Options.NONE, List.of());
        var batch = new Batch(
                exam.id(),
                exam.id(),
                new BlobRef("a".repeat(64), 1),
                "application/pdf",
                "s.pdf",
                layout,
                PluginChoice.of("fixed-pages"),
                Batch.State.SPLIT,
                Optional.empty(),
                "test",
                Instant.EPOCH,
                0);
        ScanRepository scans =
                ReadOnly.of(ScanRepository.class, Map.of("find", of -> Optional.of(batch), "pages", of -> List.of()));
        return new CopyAssembly(
                world,
                world.examRows,
                scans,
                world.markingRows,
                students(),
                new Documents(world.registry, world.calls(), blobs()),
                world.scores());
    }
}
