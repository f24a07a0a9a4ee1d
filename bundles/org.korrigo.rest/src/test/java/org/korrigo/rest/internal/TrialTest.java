package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.domain.job.Job.JobError;
import org.korrigo.spi.PluginChoice;

class TrialTest extends RestTest {

    private static final String REPLAYS = "/batches/" + FakeScans.BATCH + "/replays";
    private static final String TRIAL = "/trials/" + FakeTrials.TRIAL;

    @Test
    void a_replay_is_taken_and_found_again_with_its_report() {
        var taken = admin().send(
                        "POST",
                        REPLAYS,
                        "{'layout':'a3-lyon','ocr':[{'id':'tesseract','options':{'values':{'psm':'7'}}}]}");

        assertThat(taken.status()).as(taken.text()).isEqualTo(202);
        assertThat(taken.header("Location")).isEqualTo("/api/v1" + TRIAL);
        var order = server.fakes.trials.replayed;
        assertThat(order.layout()).contains("a3-lyon");
        assertThat(order.split()).isEmpty();
        assertThat(order.ocr()).extracting(PluginChoice::id).containsExactly("tesseract");
        assertThat(order.ocr().get(0).options().values()).isEqualTo(Map.of("psm", "7"));

        var report = admin().get(TRIAL).json();
        assertThat(report.at("/state").asText()).isEqualTo("DONE");
        assertThat(report.at("/replay/booklets/0/identity/after/lastName").asText())
                .isEqualTo("DURAND");
    }

    @Test
    void a_simulation_is_taken_and_never_writes_where_a_client_likes() {
        var taken = admin().send(
                        "POST", "/layouts/copie-a3/simulations", "{'booklets':12,'faults':['missing-verso'],'seed':7}");

        assertThat(taken.status()).as(taken.text()).isEqualTo(202);
        var order = server.fakes.trials.simulated;
        assertThat(order.layout()).isEqualTo("copie-a3");
        assertThat(order.booklets()).isEqualTo(12);
        assertThat(order.faults()).isEqualTo(List.of("missing-verso"));
        assertThat(order.keep()).isEmpty();
        var bold = admin().send(
                        "POST",
                        "/layouts/copie-a3/simulations",
                        "{'booklets':1,'faults':[],'seed':7,'keep':'/etc/passwd'}");
        assertThat(bold.status()).isEqualTo(400);
    }

    @Test
    void a_failure_comes_in_words_and_a_forgotten_trial_is_not_found() {
        server.fakes.trials.error = Optional.of(new JobError("plugin-unavailable", Map.of("message", "No simulator.")));

        assertThat(admin().get(TRIAL).json().at("/error/detail").asText()).isEqualTo("No simulator.");
        var forgotten = admin().get("/trials/00000000-0000-0194-0000-000000000000");
        assertThat(forgotten.status()).isEqualTo(404);
        assertThat(forgotten.json().get("code").asText()).isEqualTo("trial-not-found");
        assertThat(admin().send("POST", TRIAL + "/cancel", "").status()).isEqualTo(409);
    }

    @Test
    void a_preview_is_a_drawing_that_nobody_keeps_and_that_shows_its_own_picture_only() {
        var drawn = admin().get("/batches/" + FakeScans.BATCH + "/pages/3/preview?layout=a3-lyon");

        assertThat(drawn.text()).contains("é " + FakeScans.BATCH + " 3 a3-lyon");
        assertThat(drawn.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(drawn.header("Cache-Control")).isEqualTo("no-store");
        assertThat(drawn.header("Content-Security-Policy"))
                .contains("img-src data:")
                .contains("sandbox");
        assertThat(admin().get("/layouts/copie-a3/preview?page=2").text()).contains("copie-a3 2");
        assertThat(admin().get(TRIAL + "/pages/1/preview").text()).contains(FakeTrials.TRIAL + " 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/layouts/copie-a3/preview?page=-1",
                "/layouts/copie-a3/preview?page=99999999999",
                "/batches/x/pages/1/preview",
                "/batches/00000000-0000-0007-0000-000000000007/pages/1e3/preview",
                "/trials/x",
                "/trials/x/pages/1/preview"
            })
    void what_names_nothing_is_not_found(String address) {
        assertThat(admin().get(address).status()).isEqualTo(404);
    }

    @Test
    void teachers_try_nothing() {
        assertThat(teacher().send("POST", REPLAYS, "{}").status()).isEqualTo(403);
        assertThat(teacher().get(TRIAL).status()).isEqualTo(403);
        assertThat(teacher().get("/layouts/copie-a3/preview").status()).isEqualTo(403);
    }
}
