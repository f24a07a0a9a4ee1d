package org.korrigo.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SinglePageApplicationTest {

    private final SinglePageApplication application = new SinglePageApplication(Map.of(
            "index.html", "\"start\"",
            "icon.svg", "\"icon\"",
            "assets/main-Ab1.js", "\"main\"",
            "assets/main-Ab1.js.gz", "\"main-gz\""));

    @ParameterizedTest
    @ValueSource(strings = {"", "index.html", "login", "exams/bac-blanc", "exams/bac-blanc/copies/42", "exams/"})
    void addresses_of_the_application_get_the_start_page_that_is_never_kept_unasked(String path) {
        Answer answer = get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("index.html");
        assertThat(answer.headers())
                .containsEntry("Content-Type", "text/html; charset=utf-8")
                .containsEntry("Cache-Control", "no-cache")
                .containsEntry("ETag", "\"start\"");
    }

    @Test
    void hashed_files_are_kept_for_a_year() {
        Answer answer = get("assets/main-Ab1.js");

        assertThat(answer.body()).contains("assets/main-Ab1.js");
        assertThat(answer.headers())
                .containsEntry("Cache-Control", "public, max-age=31536000, immutable")
                .containsEntry("Content-Type", "text/javascript; charset=utf-8")
                .doesNotContainKey("Content-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate, gzip;q=0.5, br", "GZIP", "gzip; q=1.0"})
    void the_compressed_file_is_sent_to_those_who_accept_it(String accepted) {
        Answer answer = application.answer(request("assets/main-Ab1.js", accepted, null));

        assertThat(answer.body()).contains("assets/main-Ab1.js.gz");
        assertThat(answer.headers())
                .containsEntry("Content-Encoding", "gzip")
                .containsEntry("Content-Type", "text/javascript; charset=utf-8")
                .containsEntry("Vary", "Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "gzip; q=0.0", "br", "x-gzip-like"})
    void the_plain_file_is_sent_to_everybody_else(String accepted) {
        Answer answer = application.answer(request("assets/main-Ab1.js", accepted, null));

        assertThat(answer.body()).contains("assets/main-Ab1.js");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"start\"", "W/\"start\"", "\"other\", \"start\"", "*"})
    void who_has_the_start_page_already_is_told_so(String known) {
        Answer answer = application.answer(request("exams", null, known));

        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers()).containsEntry("ETag", "\"start\"").containsKey("Content-Security-Policy");
    }

    @Test
    void an_older_start_page_is_replaced() {
        assertThat(application.answer(request("", null, "\"old\"")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assets/gone-Xy9.js",
                "assets/",
                "assets/plain",
                "favicon.ico",
                "../secret.txt",
                "exams/..%2fweb.xml",
                "META-INF/MANIFEST.MF"
            })
    void a_file_that_is_not_there_is_a_404_and_not_the_start_page(String path) {
        Answer answer = get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers()).containsEntry("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "assets/main-Ab1.js", "icon.svg", "gone.js"})
    void every_answer_tells_the_browser_what_is_forbidden(String path) {
        Map<String, String> headers = get(path).headers();

        assertThat(headers.get("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "same-origin");
    }

    private Answer get(String path) {
        return application.answer(request(path, null, null));
    }

    private static Request request(String path, String acceptEncoding, String ifNoneMatch) {
        return new Request(path, Optional.ofNullable(acceptEncoding), Optional.ofNullable(ifNoneMatch));
    }
}
