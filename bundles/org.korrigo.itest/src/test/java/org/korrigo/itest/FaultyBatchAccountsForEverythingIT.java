package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.Fault;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.TrueBooklet;

/** The mishaps of every pile: nothing is lost, nothing is guessed wrong, and people are shown what to look at. */
@Order(3)
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultyBatchAccountsForEverythingIT {

    private static final ExamRecipe RECIPE = ExamRecipe.clean(SheetFormat.A3_FOLDED, 5, 11)
            .with(Fault.UPSIDE_DOWN_VERSO, 1)
            .with(Fault.BLANK_SHEET_AFTER, 2)
            .with(Fault.DUPLICATE_SHEET, 3)
            .with(Fault.NOT_IN_LIST, 4)
            .with(Fault.EMPTY_NAME, 5);

    private final Staff staff;
    private final Batch batch = Batch.of(RECIPE);
    private final Exam exam;
    private List<JsonNode> asSplit;

    FaultyBatchAccountsForEverythingIT(Server server) {
        staff = server.staff();
        exam = Exam.create(staff);
    }

    @BeforeAll
    void load() {
        exam.load(batch);
        asSplit = exam.copies();
        exam.decideAll(batch);
    }

    @Test
    void everyPaperBecomesOneCopyWithItsOwnPages() {
        assertThat(asSplit).hasSize(batch.booklets().size());
        assertThat(batch.booklets()).allSatisfy(booklet -> assertThat(asSplit)
                .filteredOn(copy -> Copy.scannedPages(copy).containsAll(batch.readingOrder(booklet)))
                .hasSize(1));
    }

    @Test
    void theAccountsBalanceWithTheBlankAndTheRepeatedSheetInThem() {
        JsonNode report = exam.report();
        assertThat(report.path("balanced").asBoolean()).isTrue();
        JsonNode pages = report.path("pages");
        assertThat(pages.path("scanned").asInt())
                .isEqualTo(batch.files().truth().pages().size());
        assertThat(pages.path("pending").asInt()).isZero();
    }

    @Test
    void peopleAreShownTheBlankAndTheRepeatedSheet() {
        Stream<JsonNode> issues = Stream.concat(
                exam.batches().stream().flatMap(each -> Json.list(each.path("issues")).stream()),
                asSplit.stream().flatMap(each -> Json.list(each.path("issues")).stream()));
        assertThat(issues.map(issue -> issue.path("code").asText()))
                .contains("duplicate-scan", "blank-page", "upside-down");
    }

    @Test
    void theMachineGaveNobodyAWrongCopy() {
        assertThat(asSplit)
                .filteredOn(copy -> copy.path("identified").asText().equals("AUTOMATIC"))
                .allSatisfy(copy -> {
                    TrueBooklet booklet = batch.bookletOn(Copy.scannedPages(copy));
                    assertThat(booklet.listed()).isTrue();
                    assertThat(copy.path("student").path("lastName").asText())
                            .isEqualTo(booklet.student().lastName());
                });
    }

    @Test
    void aPaperOfNobodyInTheListStaysWithTheSecretary() {
        JsonNode undecided = staff.secretary().read(exam.path("/identification"));
        assertThat(Json.list(undecided))
                .extracting(each ->
                        batch.bookletOn(Copy.scannedPages(each.path("copy"))).number())
                .containsExactly(4);
    }
}
