package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The barème over REST. */
class SchemeTest extends RestTest {

    private static final String SCHEME = "/exams/bac-2026/scheme";
    private static final String EMPTY = "{'items':[]}";

    @Test
    void a_preview_lists_what_a_change_does_and_needs_no_version() {
        var answer = admin().send("POST", SCHEME + "/preview", EMPTY);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/scores/meanChange").asText()).isEqualTo("0.40");
        assertThat(answer.json().at("/unfit/0/points").asText()).isEqualTo("3.00");
        assertThat(answer.json().at("/changes/0/change").asText()).isEqualTo("POINTS");
        assertThat(server.fakes.schemes.order).isNull();
    }

    @Test
    void only_who_says_so_accepts_what_becomes_of_marks() {
        admin().send("PUT", SCHEME, EMPTY, "If-Match", "\"3\"");
        assertThat(server.fakes.schemes.order.accepted()).isFalse();
        admin().send("PUT", SCHEME + "?accept=true", EMPTY, "If-Match", "\"4\"");
        assertThat(server.fakes.schemes.order.accepted()).isTrue();
        assertThat(server.fakes.schemes.order.version()).isEqualTo(4);
    }

    @Test
    void a_file_is_read_whatever_its_type_and_remarks_come_as_sentences() {
        var answer = admin().send("POST", SCHEME + "/reading?name=b.csv", "libelle;points");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/remarks/0/place").asText()).isEqualTo("/0/colour");
        assertThat(answer.json().at("/remarks/0/detail").asText()).isNotBlank();
        assertThat(server.fakes.schemes.read.name()).isEqualTo("b.csv");
        assertThat(new String(server.fakes.schemes.read.bytes(), StandardCharsets.UTF_8))
                .contains("libelle");
    }

    @Test
    void a_file_is_handed_out_by_format_and_revision() {
        var answer = admin().get(SCHEME + "/file?format=csv&revision=2");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition")).contains("bareme-bac-2026-r2.csv");
        assertThat(admin().get(SCHEME + "/file?revision=x").status()).isEqualTo(400);
    }

    @Test
    void a_copy_says_from_where() {
        var answer = admin().send("POST", SCHEME + "/copy", "{'exam':'bac-2025'}", "If-Match", "\"3\"");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"4\"");
        assertThat(server.fakes.schemes.source).isEqualTo("bac-2025");
    }
}
