package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korrigo.domain.Problem;
import org.korrigo.domain.Problem.Kind;

class ProblemTest extends RestTest {

    private static final Map<Kind, String> RETRY = Map.of(Kind.PLUGIN_UNAVAILABLE, "60", Kind.CLOSED, "30");

    @ParameterizedTest
    @CsvSource({
        "UNAUTHENTICATED, 401",
        "FORBIDDEN, 403",
        "NOT_FOUND, 404",
        "INVALID, 422",
        "CONFLICT, 409",
        "STALE, 412",
        "TOO_LARGE, 413",
        "PLUGIN_UNAVAILABLE, 503",
        "CLOSED, 503",
        "STORAGE_FULL, 507"
    })
    void every_kind_of_problem_has_its_status(Kind kind, int status) {
        server.fakes.exams.thrown = Problem.of(kind, "some-code", Map.of("pages", 12, "title", "not a title"));

        var answer = admin().get("/exams/bac-2026");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Retry-After")).isEqualTo(RETRY.getOrDefault(kind, ""));
        var problem = answer.json();
        assertThat(problem.get("type").asText()).isEqualTo("urn:korrigo:problem:some-code");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("instance").asText()).isEqualTo("/api/v1/exams/bac-2026");
        assertThat(problem.get("code").asText()).isEqualTo("some-code");
        assertThat(problem.get("pages").asInt()).isEqualTo(12);
        assertThat(problem.get("title").asText()).isEqualTo("fr:some-code");
        assertThat(problem.has("trace")).isFalse();
    }

    @Test
    void a_role_that_may_not_is_told_so() {
        var answer = server.browser().signedIn("student").get("/exams");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("code").asText()).isEqualTo("role-missing");
    }

    @Test
    void a_defect_shows_nothing_but_a_trace_that_the_log_has_once_with_its_cause() {
        server.fakes.exams.thrown = new IllegalStateException("secret table name");
        var log = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        Browser.Answer answer;
        try {
            answer = admin().get("/exams/bac-2026");
        } finally {
            System.setErr(before);
        }

        assertThat(answer.status()).isEqualTo(500);
        String trace = answer.json().get("trace").asText();
        assertThat(trace).matches("[0-9a-f]{16}");
        assertThat(answer.json().get("detail").asText()).contains(trace);
        assertThat(answer.text()).doesNotContain("secret");
        assertThat(log.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce("trace " + trace)
                .containsOnlyOnce("secret table name");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /no-such-thing, 404, path-not-found",
        "GET, /copies/not-an-id, 404, copy-not-found",
        "GET, /copies/00000000-0000-0009-0000-000000000008, 404, copy-not-found",
        "GET, /exams/other, 404, exam-not-found",
        "PATCH, /exams, 405, method-not-allowed",
        "DELETE, /copies/00000000-0000-0009-0000-000000000009/lock, 400, parameter-invalid",
        "DELETE, /copies/00000000-0000-0009-0000-000000000009/lock?fence=x, 400, parameter-invalid",
        "GET, /jobs?state=ASLEEP, 400, parameter-invalid"
    })
    void what_cannot_be_understood_is_a_problem_too(String method, String path, int status, String code) {
        var answer = admin().send(method, path, "");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("code").asText()).isEqualTo(code);
    }

    @Test
    void a_method_that_is_not_there_says_which_are() {
        assertThat(admin().send("PATCH", "/exams", "").header("Allow"))
                .contains("GET")
                .contains("POST");
    }

    @Test
    void a_body_or_an_answer_in_another_form_is_a_problem_too() {
        var plain = java.net.http.HttpRequest.BodyPublishers.ofString("{}");
        var body = admin().send("POST", "/exams", plain, "Content-Type", "text/plain");
        var page = admin().get("/exams", "Accept", "text/html");

        assertThat(page.status()).isEqualTo(406);
        assertThat(page.json().get("code").asText()).isEqualTo("not-acceptable");
        assertThat(body.status()).isEqualTo(415);
        assertThat(body.json().get("code").asText()).isEqualTo("media-type-unsupported");
    }

    @Test
    void both_languages_say_everything() {
        String name = "org.korrigo.rest.internal.problem.http-problems";
        var english = ResourceBundle.getBundle(name, java.util.Locale.ROOT);
        var french = ResourceBundle.getBundle(name, java.util.Locale.FRENCH);

        assertThat(french.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(french.getString(key)).isNotEqualTo(english.getString(key)));
    }
}
