package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.demo.ExamRecipe;

/** Whoever tries a layout, on printed samples or on a past batch, learns what it would do and changes nothing. */
@Order(13)
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutsAreTriedFirstIT {

    private static final String OTHER = "a3-booklet";
    private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");

    private final Server server;
    private final Person admin;
    private final Exam exam;
    private String batch;

    LayoutsAreTriedFirstIT(Server server) {
        this.server = server;
        this.admin = server.staff().admin();
        this.exam = Exam.create(server.staff());
    }

    @BeforeAll
    void importOneBatch() {
        exam.load(Batch.of(ExamRecipe.small()));
        batch = exam.batches().get(0).path("id").asText();
    }

    @Test
    void aSimulatedFaultIsFlaggedAndNobodyIsMistaken() {
        JsonNode report = server.console(
                        "layout-simulate", Exam.LAYOUT, "--booklets", "3", "--faults", "missing-verso", "--json")
                .json();
        assertThat(report.path("booklets").path("printed").asInt()).isEqualTo(3);
        assertThat(report.path("faults").path("ordered").asInt()).isEqualTo(1);
        assertThat(report.path("faults").path("flagged").asInt()).isEqualTo(1);
        assertThat(report.path("faults").path("missed").asInt()).isZero();
        assertThat(report.path("identities").path("wrong").asInt()).isZero();
    }

    @Test
    void aReplayWithTheSameLayoutFindsNoDifference() {
        JsonNode summary = replayed(Exam.LAYOUT);
        assertThat(summary.path("bookletsBefore").asInt()).isEqualTo(3);
        assertThat(summary.path("unchanged").asInt()).isEqualTo(3);
        assertThat(summary.path("sameIdentity").asInt()).isEqualTo(3);
    }

    @Test
    void aReplayWithAnotherLayoutTellsTheDifferenceAndTheBatchStaysAsItWas() {
        List<JsonNode> before = everythingOfTheBatch();
        JsonNode summary = replayed(OTHER);
        assertThat(summary.path("sameIdentity").asInt()).isLessThan(3);
        assertThat(summary.path("contradicting").asInt()).isZero();
        assertThat(everythingOfTheBatch()).isEqualTo(before);
    }

    @Test
    void aChangeOfChoiceIsTriedOnTheBatchesItTouchesAndChangesNothing() {
        List<JsonNode> before = everythingOfTheBatch();
        JsonNode tried = server.console("exam-use", exam.reference(), "layout", OTHER, "--replay", "--json")
                .json();
        assertThat(tried.path("effect").path("replanned"))
                .extracting(JsonNode::asText)
                .containsExactly(batch);
        assertThat(tried.path("replays")).hasSize(1);
        JsonNode replay = tried.path("replays").get(0);
        assertThat(replay.path("batch").asText()).isEqualTo(batch);
        assertThat(replay.path("after").path("layout").asText()).isEqualTo(OTHER + "@1.0.0");
        assertThat(replay.path("summary")).isEqualTo(replayed(OTHER));
        assertThat(everythingOfTheBatch()).isEqualTo(before);
    }

    @Test
    void zonesAreDrawnOnAnEmptyPageAndOnTheScan() {
        for (String page : List.of("/layouts/" + Exam.LAYOUT, "/batches/" + batch + "/pages/1")) {
            Answer drawing = admin.get(page + "/preview").done();
            assertThat(drawing.header("Content-Type")).startsWith("image/svg+xml");
            assertThat(drawing.text())
                    .contains("<svg ")
                    .contains("last-name · IDENTITY", "birth-date · IDENTITY", "identity-block · ANONYMITY");
        }
        assertThat(admin.get("/batches/" + batch + "/pages/1/preview?layout=" + OTHER)
                        .done()
                        .text())
                .contains("full-name · IDENTITY")
                .doesNotContain("birth-date");
    }

    @Test
    void trialsOverRestRunInTheBackground() {
        Map<String, Object> order = Map.of("booklets", 2, "faults", List.of(), "seed", 5);
        JsonNode simulation = done(admin.post("/layouts/" + Exam.LAYOUT + "/simulations", order));
        assertThat(simulation.path("simulation").path("booklets").path("exact").asInt())
                .isEqualTo(2);
        assertThat(admin.get("/trials/" + simulation.path("id").asText() + "/pages/1/preview")
                        .done()
                        .text())
                .contains("last-name · IDENTITY");
        JsonNode replay = done(admin.post("/batches/" + batch + "/replays", Map.of("layout", OTHER)));
        assertThat(replay.path("replay").path("after").path("layout").asText()).isEqualTo(OTHER + "@1.0.0");
    }

    private JsonNode replayed(String layout) {
        return server.console("layout-replay", batch, "--layout", layout, "--json")
                .json()
                .path("summary");
    }

    private JsonNode done(Answer accepted) {
        assertThat(accepted.status()).isEqualTo(202);
        String trial = "/trials/" + accepted.json().path("id").asText();
        assertThat(accepted.header("Location")).endsWith(trial);
        Eventually.holds(
                Duration.ofSeconds(60),
                () -> "over: " + admin.get(trial),
                () -> OVER.contains(admin.read(trial).path("state").asText()));
        assertThat(admin.read(trial).path("state").asText())
                .as(admin.get(trial).text())
                .isEqualTo("DONE");
        return admin.read(trial);
    }

    private List<JsonNode> everythingOfTheBatch() {
        return List.of(
                admin.read("/batches/" + batch),
                admin.read("/batches/" + batch + "/pages"),
                admin.read(exam.path("/copies")),
                admin.read(exam.path("/identification")),
                admin.read("/jobs?exam=" + exam.id()),
                admin.read(exam.path("")));
    }
}
