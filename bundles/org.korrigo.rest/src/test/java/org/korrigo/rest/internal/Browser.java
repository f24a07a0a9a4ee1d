package org.korrigo.rest.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A client that keeps its cookie and its CSRF token, as the web UI does. */
final class Browser {

    static final ObjectMapper TREES = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final RestServer server;
    private String cookie = "";
    private String csrf = "";

    Browser(RestServer server) {
        this.server = server;
    }

    /** What came back. */
    record Answer(int status, HttpResponse<byte[]> response) {

        JsonNode json() {
            try {
                return TREES.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String text() {
            return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Browser signedIn(String username) {
        Answer answer = send("POST", "/session", Fakes.credentials(username));
        if (answer.status() != 201) {
            throw new IllegalStateException("sign-in answered " + answer.status() + " " + answer.text());
        }
        cookie = answer.header("Set-Cookie").replaceFirst(";.*", "");
        csrf = answer.json().get("csrfToken").asText();
        return this;
    }

    Browser withoutCsrf() {
        csrf = "";
        return this;
    }

    Browser withCsrf(String token) {
        csrf = token;
        return this;
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** @param json with apostrophes for quotes */
    Answer send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request = request(path, headers).setHeader("Content-Type", "application/json");
        Answer answer = answer(request.method(method, BodyPublishers.ofString(json.replace('\'', '"'))));
        Documented.check(method, path, answer);
        return answer;
    }

    Answer send(String method, String path, BodyPublisher body, String... headers) {
        Answer answer = answer(request(path, headers).method(method, body));
        Documented.check(method, path, answer);
        return answer;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(server.address(path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (!csrf.isEmpty()) {
            request.header("X-Korrigo-CSRF", csrf);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer answer(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
