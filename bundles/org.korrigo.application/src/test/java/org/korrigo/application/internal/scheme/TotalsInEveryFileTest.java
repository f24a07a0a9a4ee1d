package org.korrigo.application.internal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.copy.CopyAccess;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.pipeline.CopyAssembly;
import org.korrigo.application.internal.pipeline.Covers;
import org.korrigo.application.internal.result.AssembledResults;
import org.korrigo.application.internal.result.ExamResultsAssembly;
import org.korrigo.application.internal.result.OverviewDesk;
import org.korrigo.application.internal.result.OwnResults;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.application.result.ResultOverview;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.storage.BlobStore;

/** What is written in the files of every real exporter and in the real PDF, held against what marker, student and statistics are told. */
class TotalsInEveryFileTest {

    private static final int BAREMES = 1_000;
    private static final BigDecimal TWENTY = new BigDecimal("20");
    private static final String NUMBER = "K7QF-3M9X";

    private final UUID student = UUID.randomUUID();
    private final MarkedWorld world = new MarkedWorld();
    private final ScoredExams exams = new ScoredExams(world, 5);
    private final Outputs outputs = new Outputs();
    private final List<Printed> toPrint = new ArrayList<>();
    private int negative;
    private int aboveTwenty;

    /** A copy to be rendered, and what it must show. */
    private record Printed(String which, ScoreSheet sheet, CopyToRender copy) {}

    @Test
    void a_thousand_random_barèmes_come_to_one_total_in_every_file_and_every_view() throws Exception {
        world.registry.add(
                BlobStore.class,
                "files",
                ReadOnly.of(BlobStore.class, Map.of("file", of -> Path.of("s.pdf"))),
                Map.of());
        for (int i = 0; i < BAREMES; i++) {
            Exam exam = exams.next(i);
            agree(exam, graded(exam));
            world.exams.clear();
        }
        // most of the time goes here: as many at once as there are processors
        toPrint.parallelStream()
                .forEach(printed -> same(printed.which(), printed.sheet(), outputs.pdf(printed.copy())));
        // the four ways to count do differ: below nothing and above the top were among them
        assertThat(negative).isPositive();
        assertThat(aboveTwenty).isPositive();
    }

    private Copy graded(Exam exam) {
        world.copies.clear();
        world.markings.clear();
        Copy copy = new Copy(
                UUID.randomUUID(),
                exam.id(),
                exam.id(),
                1,
                NUMBER,
                CopyState.RELEASED,
                List.of(),
                1,
                Identity.UNREAD.decided(student, Identity.Method.MANUAL),
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                0);
        world.copies.put(copy.id(), copy);
        exam.scheme()
                .leaves()
                .filter(leaf -> !exams.leaves())
                .forEach(leaf -> world.mark(copy, leaf.id(), exams.mark(leaf).toPlainString()));
        if (world.current(copy.id()).marks().isEmpty()) {
            String first = exam.scheme().leaves().findFirst().orElseThrow().id();
            world.mark(copy, first, "0");
        }
        world.settle(copy);
        return world.copies.get(copy.id());
    }

    private void agree(Exam exam, Copy copy) throws Exception {
        ScoreSheet sheet =
                world.journal().open(MarkedWorld.ADMIN, copy.id()).scores().orElseThrow();
        ExamResults results = AssembledResults.of(results(), exam);
        String which = exam.reference() + " " + exam.pipeline().scoring();
        same(which + " csv", sheet, Outputs.csv(results, NUMBER));
        same(which + " xlsx", sheet, Outputs.xlsx(results));
        same(which + " ods", sheet, Outputs.ods(results));
        toPrint.add(new Printed(which + " pdf", sheet, Covers.whole(assembly(), copy)));
        assertThat(Outputs.column(results, "total")).as(which + " column").isEqualByComparingTo(sheet.total());
        assertThat(Outputs.column(results, "out-of-20")).as(which + " column").isEqualByComparingTo(sheet.outOf20());
        BigDecimal within = sheet.outOf20().min(TWENTY).max(BigDecimal.ZERO);
        assertThat(Outputs.pronote(results))
                .as(which + " pronote")
                .isEqualByComparingTo(within.setScale(2, RoundingMode.HALF_UP));
        shown(which, sheet, copy);
        counted(which, sheet, exam);
        negative += sheet.total().signum() < 0 ? 1 : 0;
        aboveTwenty += sheet.outOf20().compareTo(TWENTY) > 0 ? 1 : 0;
    }

    private static void same(String where, ScoreSheet sheet, Outputs.Read read) {
        assertThat(read.total()).as(where + " total").isEqualByComparingTo(sheet.total());
        assertThat(read.maximum()).as(where + " maximum").isEqualByComparingTo(sheet.maximum());
        assertThat(read.outOf20()).as(where + " out of 20").isEqualByComparingTo(sheet.outOf20());
    }

    private void shown(String which, ScoreSheet sheet, Copy copy) {
        Actor owner = new Actor("s", Set.of(Role.STUDENT), Optional.of(student));
        assertThat(AssembledResults.own(own(), owner).get(0).scores()).as(which).isEqualTo(sheet);
        assertThat(AssembledResults.ownCopy(own(), owner, copy.id()).scores())
                .as(which)
                .isEqualTo(sheet);
    }

    private void counted(String which, ScoreSheet sheet, Exam exam) {
        ResultOverview overview = overviews().overview(MarkedWorld.ADMIN, exam.reference());
        assertThat(overview.rows().get(0).total().orElseThrow()).as(which).isEqualByComparingTo(sheet.total());
        assertThat(overview.copies().median().orElseThrow()).as(which).isEqualByComparingTo(sheet.total());
        assertThat(overview.outOf()).as(which).isEqualByComparingTo(sheet.maximum());
        assertThat(overview.histogram().stream()
                        .mapToInt(ResultOverview.Bin::count)
                        .sum())
                .as(which)
                .isEqualTo(1);
    }

    private ExamLookup lookup() {
        return new ExamLookup(world, world.examRows);
    }

    private OwnResults own() {
        return new OwnResults(world, world.copyRows, world.markingRows, world.examRows, world.scores());
    }

    private OverviewDesk overviews() {
        return new OverviewDesk(
                world, lookup(), world.copyRows, students(), world.markingRows, new CopyAccess(null), world.scores());
    }

    private Blobs blobs() {
        return new Blobs(world.calls(), MarkedWorld.settings());
    }

    private StudentRepository students() {
        var curie = new Student(
                student, "CURIE", "Marie", Optional.of(LocalDate.of(2008, 11, 7)), "T1", "123456789AB", "", "", 1);
        return ReadOnly.of(
                StudentRepository.class, Map.of("enrolled", of -> List.of(curie), "find", of -> Optional.of(curie)));
    }

    private ExamResultsAssembly results() {
        return new ExamResultsAssembly(world, world.copyRows, students(), world.markingRows, world.scores(), blobs());
    }

    private CopyAssembly assembly() {
        ScanRepository scans = ReadOnly.of(ScanRepository.class, Map.of());
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
