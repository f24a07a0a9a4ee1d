package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.domain.metric.Metric;

class WatchTest extends RestTest {

    @Test
    void every_answer_carries_an_id_and_a_problem_says_it_too() {
        var answer = admin().get("/exams/other");

        String id = answer.header("X-Request-Id");
        assertThat(id).matches("[0-9a-f]{16}");
        assertThat(answer.json().get("request").asText()).isEqualTo(id);
        assertThat(admin().get("/exams").header("X-Request-Id")).hasSize(16).isNotEqualTo(id);
    }

    @Test
    void the_id_of_a_proxy_is_kept() {
        assertThat(admin().get("/exams", "X-Request-Id", "proxy-1.2_3").header("X-Request-Id"))
                .isEqualTo("proxy-1.2_3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space", "\"quoted-text\"", "../../etc/passwd", "é-é-é-é-é-é"})
    void anything_else_that_is_sent_as_an_id_is_not_repeated(String sent) {
        var answer = admin().get("/exams", "X-Request-Id", sent);

        assertThat(answer.header("X-Request-Id")).matches("[0-9a-f]{16}");
    }

    @Test
    void requests_are_counted_by_route_without_ids_and_unknown_paths_together() {
        Browser admin = admin();
        admin.get("/copies/" + FakeCopies.ID);
        admin.get("/copies/00000000-0000-0009-0000-000000000008");
        admin.get("/no-such-thing/x1");
        admin.get("/no-such-thing/x2");

        assertThat(count("GET", "/copies/{id}", 200)).isEqualTo(1);
        assertThat(count("GET", "/copies/{id}", 404)).isEqualTo(1);
        assertThat(count("GET", "unmatched", 404)).isEqualTo(2);
        assertThat(count("POST", "/session", 201)).isEqualTo(1);
    }

    @Test
    void who_asks_for_what_they_may_not_have_is_remembered() {
        server.browser().signedIn("student").get("/exams");

        assertThat(server.fakes.refused).isEqualTo(List.of("student GET /exams"));
    }

    private double count(String method, String route, int status) {
        var labels = Map.of("method", method, "route", route, "status", "" + status);
        return server.fakes.meter.read().get(0).samples().stream()
                .filter(sample ->
                        sample.suffix().equals("_count") && sample.labels().equals(labels))
                .mapToDouble(Metric.Sample::value)
                .sum();
    }
}
