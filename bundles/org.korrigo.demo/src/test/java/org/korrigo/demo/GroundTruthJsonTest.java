package org.korrigo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroundTruthJsonTest {

    @TempDir
    Path folder;

    @Test
    void a_folded_batch_is_told_in_the_words_of_the_scoring_scripts() throws IOException {
        ExamRecipe recipe = ExamRecipe.clean(SheetFormat.A3_FOLDED, 1, 3).with(Fault.NOT_IN_LIST, 1);
        GeneratedExam exam = ExamGenerator.generate(recipe, folder);
        JsonNode json = new ObjectMapper().readTree(exam.truthFile().toFile());

        assertThat(names(json))
                .containsExactly("batch", "note", "dpi", "files", "csv", "students_in_csv", "booklets", "pages");
        assertThat(json.at("/files/0/bytes").asLong()).isEqualTo(Files.size(exam.pdf()));
        assertThat(json.at("/students_in_csv").asInt()).isEqualTo(8);
        assertThat(names(json.at("/booklets/0")))
                .containsExactly(
                        "booklet",
                        "ine",
                        "nom",
                        "prenom",
                        "classe",
                        "ne",
                        "candidat",
                        "written",
                        "handwriting_font",
                        "faults");
        assertThat(json.at("/booklets/0/ine").isNull()).isTrue();
        assertThat(json.at("/booklets/0/written")).hasSize(4);
        assertThat(names(json.at("/pages/1")))
                .containsExactly(
                        "booklet",
                        "sheet",
                        "side",
                        "format",
                        "logical_left_to_right",
                        "content_rotation_cw",
                        "kind",
                        "file",
                        "pdf_page");
        assertThat(json.at("/pages/1/logical_left_to_right"))
                .extracting(JsonNode::asInt)
                .containsExactly(2, 3);
        assertThat(json.at("/pages/1/kind").asText()).isEqualTo("exam");
        assertThat(json.at("/pages/1/side").asText()).isEqualTo("verso");
    }

    @Test
    void an_a4_page_tells_one_logical_number_and_its_codec() throws IOException {
        GeneratedExam exam = ExamGenerator.generate(ExamRecipe.clean(SheetFormat.A4_DUPLEX, 1, 3), folder);
        JsonNode json = new ObjectMapper().readTree(exam.truthFile().toFile());

        assertThat(json.at("/pages/2/logical")).extracting(JsonNode::asInt).containsExactly(3);
        assertThat(json.at("/pages/2/sheet").asInt()).isEqualTo(2);
        assertThat(json.at("/pages/2/codec").asText()).isEqualTo("JPEG grey");
        assertThat(json.at("/booklets/0/candidat").asText()).matches("[0-9]{7}");
        assertThat(json.at("/booklets/0/written/2")).isEqualTo(json.at("/booklets/0/candidat"));
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
