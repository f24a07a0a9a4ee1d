package org.korrigo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.demo.internal.paper.Question;

class DemoExamTest {

    @TempDir
    Path folder;

    @Test
    void the_mark_scheme_makes_twenty_points_in_five_exercises() throws IOException {
        JsonNode items = new ObjectMapper().readTree(DemoExam.markScheme()).get("items");

        assertThat(items).hasSize(5);
        assertThat(leaves().stream().map(DemoExamTest::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("20");
        assertThat(leaves()).allMatch(leaf -> "0.25".equals(leaf.get("step").asText()));
    }

    @Test
    void the_mark_scheme_is_that_of_the_printed_questions() throws IOException {
        List<String> marked = new ArrayList<>();
        for (JsonNode leaf : leaves()) {
            marked.add(
                    leaf.get("id").asText() + " " + points(leaf).toPlainString().replace('.', ','));
        }
        assertThat(Question.all().stream().map(question -> question.id() + " " + question.points()))
                .containsExactlyElementsOf(marked);
    }

    @Test
    void the_demo_has_twelve_booklets_and_five_faults() {
        ExamRecipe demo = ExamRecipe.demo();
        assertThat(demo.booklets()).isEqualTo(12);
        assertThat(demo.faults())
                .extracting(PlannedFault::fault)
                .containsExactlyInAnyOrder(
                        Fault.UPSIDE_DOWN_VERSO,
                        Fault.BLANK_SHEET_AFTER,
                        Fault.DUPLICATE_SHEET,
                        Fault.NOT_IN_LIST,
                        Fault.EMPTY_NAME);
    }

    @Test
    void the_command_line_generates_what_it_is_asked_for() throws IOException {
        GenerateExam.main(
                "--out",
                folder.toString(),
                "--booklets",
                "1",
                "--seed",
                "8",
                "--sheet",
                "a3",
                "--fault",
                "missing-verso@1");
        assertThat(new ScannedPdf(folder.resolve("a3-folded_scan.pdf")).pages()).isEqualTo(1);
        assertThat(folder.resolve("students.csv")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--booklets 2",
                "--out x --sheet a5",
                "--out x --paper a3",
                "--out",
                "--out x --fault upside-down-verso",
                "--out x --fault coffee@1",
                "--out x --fault empty-name@4",
                "--out x --fault swapped-sheets@1",
                "--out x --booklets 0"
            })
    void the_command_line_refuses_what_makes_no_recipe(String arguments) {
        assertThatIllegalArgumentException().isThrownBy(() -> GenerateExam.main(arguments.split(" ")));
    }

    private static BigDecimal points(JsonNode leaf) {
        return new BigDecimal(leaf.get("points").asText());
    }

    private static List<JsonNode> leaves() throws IOException {
        List<JsonNode> leaves = new ArrayList<>();
        for (JsonNode exercise :
                new ObjectMapper().readTree(DemoExam.markScheme()).get("items")) {
            exercise.get("children").forEach(leaves::add);
        }
        return leaves;
    }
}
