package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.SheetFormat;

/** Layouts arrive as a file, as a jar without code and as a variant of another, while the server runs and work is in progress. */
@Order(11)
@ExtendWith(OneServer.class)
class LayoutsComeThreeWaysIT {

    private static final String OUTSIDE = "[0.05, 0.3, 1.2, 0.3]";

    private final Server server;
    private final Layouts layouts;

    LayoutsComeThreeWaysIT(Server server) {
        this.server = server;
        this.layouts = new Layouts(server);
    }

    @Test
    void aFileIsReadChangedAndForgotten() {
        try (Dropped file = drop("it-file", "1.0.0", "question-1")) {
            layouts.await("it-file", "1.0.0 ACTIVE");
            assertThat(layouts.lines("it-file").get(0).path("origin").asText())
                    .isEqualTo("file deploy/it-file.layout.json");
            file.replaced(Layouts.variant("it-file", "1.1.0", "question-2"));
            layouts.await("it-file", "1.1.0 ACTIVE");
            assertThat(layouts.zones("it-file"))
                    .contains("question-2", "last-name")
                    .doesNotContain("question-1");
        }
        layouts.await("it-file");
    }

    @Test
    void aBrokenChangeIsListedWithItsPlaceAndTheLastGoodOneServes() {
        try (Dropped file = drop("it-broken", "1.0.0", "question-1")) {
            layouts.await("it-broken", "1.0.0 ACTIVE");
            file.replaced(Layouts.variant("it-broken", "1.1.0", Exam.LAYOUT, "question-2", OUTSIDE));
            layouts.await("it-broken", "1.0.0 ACTIVE", "1.1.0 REJECTED");
            assertThat(layouts.lines("it-broken").get(1).path("problem").asText())
                    .startsWith("/zones/0/region: ");
            assertThat(layouts.zones("it-broken")).contains("question-1").doesNotContain("question-2");
            file.replaced(Layouts.variant("it-broken", "1.2.0", "question-3"));
            layouts.await("it-broken", "1.2.0 ACTIVE");
        }
        layouts.await("it-broken");
    }

    @Test
    void aJarWithoutCodeBringsAParentAndItsVariantFollowsIt() {
        byte[] jar = StrangersJar.ofLayout("it-jar", Layouts.variant("it-jar", "1.0.0", "question-1"));
        String heir = Layouts.variant("it-heir", "1.0.0", "it-jar", "question-9", "[0.1, 0.7, 0.8, 0.2]");
        try (Dropped child = Dropped.deployed(server, "it-heir.layout.json", heir)) {
            layouts.await("it-heir", "1.0.0 REJECTED");
            assertThat(layouts.lines("it-heir").get(0).path("problem").asText()).startsWith("/extends: ");
            try (Dropped parent = Dropped.deployed(server, "it-jar.jar", jar)) {
                layouts.await("it-jar", "1.0.0 ACTIVE");
                layouts.await("it-heir", "1.0.0 ACTIVE");
                assertThat(layouts.zones("it-heir")).contains("question-1", "question-9", "last-name");
                parent.takenAway();
                layouts.await("it-jar");
            }
            child.takenAway();
            layouts.await("it-heir");
        }
    }

    @Test
    void theNextBatchTakesTheNewVersionAndAnImportedOneKeepsItsOwn() {
        Exam exam = Exam.create(server.staff());
        try (Dropped file = drop("it-batch", "1.0.0", "question-old")) {
            layouts.await("it-batch", "1.0.0 ACTIVE");
            JsonNode first = imported(exam, 31);
            file.replaced(Layouts.variant("it-batch", "1.1.0", "question-new"));
            layouts.await("it-batch", "1.1.0 ACTIVE");
            JsonNode second = imported(exam, 32);
            assertThat(drawing(second)).contains("question-new").doesNotContain("question-old");
            assertThat(drawing(first)).contains("question-old").doesNotContain("question-new");
            file.takenAway();
            layouts.await("it-batch");
            assertThat(drawing(first)).contains("question-old");
        }
    }

    @Test
    void anOcrProfileCountsAtOnce() {
        String zones =
                """
                { "formatVersion": 1, "id": "it-ocr", "version": "1.0.0", "extends": "a3-identity-boxes", "label": { "fr": "OCR" },
                  "zones": [ { "id": "last-name", "ocr": { "profile": "it" } } ] }
                """;
        String cfg = "org.korrigo.ocr.profile-it.cfg";
        try (Dropped profile = Dropped.configured(server, cfg, "languages = fr\n");
                Dropped layout = Dropped.deployed(server, "it-ocr.layout.json", zones)) {
            layouts.await("it-ocr", "1.0.0 ACTIVE");
            assertThat(lastNamesRead()).isPositive();
            profile.replaced("languages = fr\nallowed = 0123456789\n");
            Eventually.holds(Duration.ofSeconds(20), "no letter is allowed", () -> lastNamesRead() == 0);
            layout.takenAway();
            layouts.await("it-ocr");
        }
    }

    private Dropped drop(String id, String version, String zone) {
        return Dropped.deployed(server, id + ".layout.json", Layouts.variant(id, version, zone));
    }

    private JsonNode imported(Exam exam, long seed) {
        byte[] scan = Batch.of(ExamRecipe.clean(SheetFormat.A3_FOLDED, 1, seed)).scan();
        JsonNode batch = server.staff()
                .admin()
                .upload(exam.path("/batches?layout=it-batch&name=" + seed + ".pdf"), scan)
                .done()
                .json();
        exam.awaitJobs();
        return batch;
    }

    /** With the zones of the layout that the batch has. */
    private String drawing(JsonNode batch) {
        return server.staff()
                .admin()
                .get("/batches/" + batch.path("id").asText() + "/pages/1/preview")
                .done()
                .text();
    }

    private int lastNamesRead() {
        JsonNode report = server.console("layout-simulate", "it-ocr", "--booklets", "3", "--seed", "7", "--json")
                .json();
        return Json.list(report.path("zones")).stream()
                .filter(zone -> zone.path("zone").asText().equals("last-name"))
                .mapToInt(zone -> zone.path("exact").asInt())
                .sum();
    }
}
