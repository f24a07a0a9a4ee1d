package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.demo.ExamRecipe;

/** Capabilities come and go while the server works. */
@Order(8)
@ExtendWith(OneServer.class)
class PluginVanishesDuringBatchIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TESSERACT = "korrigo-plugin-ocr-tesseract";

    private final Server server;

    PluginVanishesDuringBatchIT(Server server) {
        this.server = server;
    }

    @Test
    void workThatNeedsItIsParkedAndResumesByItself() {
        Exam exam = Exam.create(server.staff());
        Batch batch = Batch.of(ExamRecipe.small());
        Set<String> before = capabilities();
        uninstall(TESSERACT);
        try {
            exam.importClassList(batch.classList()).done();
            exam.upload("scan.pdf", batch.scan()).done();
            exam.awaitJobs("parked", jobs -> jobs.stream().anyMatch(PluginVanishesDuringBatchIT::isParked));
            assertThat(exam.jobs())
                    .filteredOn(PluginVanishesDuringBatchIT::isParked)
                    .allMatch(job -> job.path("waitingFor").asText().equals("ocr:tesseract"));
        } finally {
            install(TESSERACT);
        }
        exam.awaitJobs();
        assertThat(exam.jobs()).allMatch(job -> job.path("state").asText().equals("DONE"));
        assertThat(exam.copies())
                .hasSize(3)
                .allMatch(copy -> !copy.path("state").asText().equals("QUARANTINED"));
        assertThat(capabilities()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "layout-standard",
                "storage-files",
                "importer-zip",
                "importer-image",
                "reader-pdf",
                "split-standard",
                "split-code",
                "quality-standard",
                "distribution-standard",
                "ocr-digits",
                "identity-roster",
                "roster-csv",
                "scoring-standard",
                "renderer-pdf",
                "export-csv",
                "export-pronote",
                "export-pdf-zip",
                "export-column",
                "export-spreadsheet"
            })
    void everyCapabilityLeavesAndReturnsAlone(String name) {
        String feature = "korrigo-plugin-" + name;
        Set<String> before = capabilities();
        uninstall(feature);
        try {
            Eventually.holds(PATIENCE, () -> feature + " has left " + capabilities(), () -> !capabilities()
                    .containsAll(before));
            assertThat(before).containsAll(capabilities());
            assertThat(Person.nobody(server.address()).get("/openapi.json").status())
                    .isEqualTo(200);
        } finally {
            install(feature);
        }
        Eventually.holds(PATIENCE, () -> feature + " is back in " + capabilities(), () -> capabilities()
                .equals(before));
    }

    private void uninstall(String feature) {
        server.console("feature:uninstall", feature).succeeded();
    }

    private void install(String feature) {
        server.console("feature:install", feature).succeeded();
    }

    /** Plug-ins that serve and layouts that are active, as the console lists them. */
    private Set<String> capabilities() {
        Set<String> found = new TreeSet<>(named("plugin-list", "type"));
        found.addAll(named("layout-list", "state"));
        return found;
    }

    private Set<String> named(String command, String kind) {
        JsonNode listed =
                Json.read(server.console(command, "--json").succeeded().out());
        return Json.list(listed).stream()
                .map(each -> each.path(kind).asText() + ":" + each.path("id").asText())
                .collect(Collectors.toSet());
    }

    private static boolean isParked(JsonNode job) {
        return job.path("state").asText().equals("PARKED");
    }
}
