package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.demo.ExamRecipe;

/** All that a teacher's session can fetch of a copy that waits for its marker. */
@Order(4)
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkersSeeNoNameIT {

    private final Staff staff;
    private final Batch batch = Batch.of(ExamRecipe.small());
    private final Exam exam;

    MarkersSeeNoNameIT(Server server) {
        staff = server.staff();
        exam = Exam.create(staff);
    }

    @BeforeAll
    void identifyAll() {
        exam.load(batch);
        exam.decideAll(batch);
    }

    @Test
    void theCopiesAreThereToBeMarked() {
        assertThat(Json.list(staff.teacher().read(exam.path("/copies"))))
                .hasSize(batch.booklets().size())
                .allMatch(copy -> copy.path("state").asText().equals("READY"));
    }

    @Test
    void noAnswerHoldsANameInBodyOrHeaders() {
        for (Answer answer : everyAnswer()) {
            String all = (answer.headers().map()
                            + new String(answer.body(), StandardCharsets.ISO_8859_1)
                            + answer.text())
                    .toLowerCase(Locale.ROOT);
            assertThat(batch.names())
                    .allSatisfy(
                            name -> assertThat(all).as(answer.request()).doesNotContain(name.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void thePlaceInThePileIsNotTold() {
        assertThat(Json.list(staff.teacher().read(exam.path("/copies")))).allSatisfy(copy -> {
            assertThat(copy.path("scannedPages")).isEmpty();
            assertThat(copy.has("student") && !copy.path("student").isNull()).isFalse();
        });
    }

    @Test
    void whatShowsNamesIsRefused() {
        JsonNode copy = staff.teacher().read(exam.path("/copies")).get(0);
        String path = "/copies/" + copy.path("id").asText();
        for (String address : List.of(path + "/header", exam.path("/students"), exam.path("/identification"))) {
            Answer answer = staff.teacher().get(address);
            assertThat(answer.status()).as(address).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("role-missing");
        }
        assertThat(staff.teacher().get(path + "/final-pdf").status()).isIn(403, 404);
        assertThat(staff.teacher().get(exam.path("/exports/csv")).status()).isEqualTo(403);
    }

    private List<Answer> everyAnswer() {
        Person teacher = staff.teacher();
        List<Answer> answers = new ArrayList<>();
        for (String below : List.of("", "/copies", "/batches", "/report", "/exports")) {
            answers.add(teacher.get(exam.path(below)));
        }
        answers.add(teacher.get("/jobs?exam=" + exam.id()));
        for (JsonNode copy : teacher.read(exam.path("/copies"))) {
            String path = "/copies/" + copy.path("id").asText();
            for (String below : List.of("", "/marking", "/journal", "/header", "/final-pdf")) {
                answers.add(teacher.get(path + below));
            }
            for (int page = 1; page <= copy.path("pages").asInt(); page++) {
                answers.add(teacher.get(path + "/pages/" + page + "/image").done());
            }
        }
        return answers;
    }
}
