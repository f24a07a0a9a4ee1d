package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every route of the document, on the running server. */
class RoutesTest extends RestTest {

    private final OpenApiTest openApi;

    RoutesTest() throws IOException {
        openApi = new OpenApiTest();
    }

    @Test
    void only_people_who_signed_in_get_past_any_route_that_is_not_public() throws Exception {
        for (var route : openApi.operations().entrySet()) {
            if (openApi.securityOf(route.getValue()).isEmpty()) {
                continue;
            }
            String[] parts = route.getKey().split(" ");
            String path = parts[1].replaceAll("\\{[a-z]+}", "x");
            var stranger = server.browser().send(parts[0], path, "");
            assertThat(stranger.status()).as(route.getKey()).isEqualTo(401);
            if (!parts[0].equals("HEAD")) {
                assertThat(stranger.json().get("code").asText()).isEqualTo("not-signed-in");
            }
            if (!OpenApiTest.isSafe(route.getKey())) {
                var forged = server.browser().signedIn("admin").withoutCsrf().send(parts[0], path, "");
                assertThat(forged.status()).as(route.getKey()).isEqualTo(403);
            }
        }
    }

    @Test
    void everything_that_can_be_read_looks_as_documented() throws Exception {
        for (String route : openApi.operations().keySet()) {
            // a stream of events has no end that could be awaited
            boolean ends = !route.equals("GET /events");
            if (route.startsWith("GET ") && !route.endsWith("ready") && ends) {
                String path = route.substring("GET ".length())
                        .replace("{exam}", "bac-2026")
                        .replace("/layouts/{id}", "/layouts/copie-a3")
                        .replace("/plugins/{type}/{id}", "/plugins/ocr/tesseract")
                        .replace("{id}", FakeCopies.ID.toString())
                        .replaceAll("\\{[a-z]+}", "1");
                String role = path.startsWith("/results") ? "student" : "admin";
                // the browser holds each answer against its schema
                var answer = server.browser().signedIn(role).get(path);
                assertThat(answer.status()).as(route).isEqualTo(200);
            }
        }
    }

    @Test
    void the_document_is_served_to_everyone() throws Exception {
        var answer = server.browser().get("/openapi.json");
        assertThat(answer.json()).isEqualTo(Documented.DOCUMENT);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
    }
}
