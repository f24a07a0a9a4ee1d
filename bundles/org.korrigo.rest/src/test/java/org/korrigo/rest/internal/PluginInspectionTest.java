package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PluginInspectionTest extends RestTest {

    @Test
    void a_plugin_is_shown_with_its_options_in_the_readers_language() {
        var plugin =
                admin().get("/plugins/ocr/tesseract", "Accept-Language", "en").json();
        assertThat(plugin.at("/versions/0/state").asText()).isEqualTo("SERVING");
        assertThat(plugin.at("/options/0/label").asText()).isEqualTo("en:psm");
        var schema = admin().get("/plugins/ocr/tesseract/options").json();
        assertThat(schema.at("/properties/psm/title").asText()).isEqualTo("fr:psm");
        assertThat(schema.at("/properties/psm/minimum").isInt()).isTrue();
        assertThat(admin().get("/plugins/ocr/none").json().get("code").asText()).isEqualTo("plugin-not-found");
    }

    @Test
    void a_plugin_is_asked_to_keep_its_promises() {
        var report = admin().send("POST", "/plugins/ocr/tesseract/test", "");
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.json().at("/passed").asBoolean(true)).isFalse();
        assertThat(report.json().at("/checks/0/name").asText()).isEqualTo("answers-alike-twice");
        assertThat(teacher()
                        .withoutCsrf()
                        .send("POST", "/plugins/ocr/tesseract/test", "")
                        .status())
                .isEqualTo(403);
    }
}
