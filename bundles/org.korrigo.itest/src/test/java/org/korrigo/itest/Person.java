package org.korrigo.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Somebody at a browser: one session cookie, one CSRF token. A refusal is an answer, not an exception. */
final class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI server;
    private final Map<String, String> session;

    private Person(URI server, Map<String, String> session) {
        this.server = server;
        this.session = session;
    }

    /** Somebody who has not signed in. */
    static Person nobody(URI server) {
        return new Person(server, Map.of());
    }

    static Person signedIn(URI server, String username, String password) {
        Answer answer = nobody(server)
                .post("/session", Map.of("username", username, "password", password))
                .done();
        return new Person(
                server,
                Map.of(
                        "Cookie", answer.header("Set-Cookie").replaceFirst(";.*", ""),
                        "X-Korrigo-CSRF", answer.json().path("csrfToken").asText()));
    }

    Answer get(String path) {
        return send("GET", path, Map.of(), BodyPublishers.noBody());
    }

    JsonNode read(String path) {
        return get(path).done().json();
    }

    Answer post(String path, Object body) {
        return write("POST", path, Map.of(), body);
    }

    /** A change of what was read in this version. */
    Answer post(String path, long version, Object body) {
        return write("POST", path, ifMatch(version), body);
    }

    /** A change of what was read in this version. */
    Answer put(String path, long version, Object body) {
        return write("PUT", path, ifMatch(version), body);
    }

    /** Something that may fail. */
    interface Doing {
        void it() throws IOException;
    }

    /** Opens a stream, does something, and returns the lines up to the first that holds the words. */
    List<String> listen(String path, String words, Doing meanwhile) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server + "/api/v1" + path)).timeout(PATIENCE);
        session.forEach(request::header);
        try (var lines = CLIENT.send(request.build(), BodyHandlers.ofLines()).body()) {
            meanwhile.it();
            List<String> heard = new ArrayList<>();
            CompletableFuture.runAsync(() -> lines.peek(heard::add).anyMatch(line -> line.contains(words)))
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return heard;
        }
    }

    Answer upload(String path, byte[] bytes) {
        Map<String, String> type = Map.of("Content-Type", "application/octet-stream");
        return send("POST", path, type, BodyPublishers.ofByteArray(bytes));
    }

    /** @param headers these win over those of the session; an empty value leaves a header out */
    Answer write(String method, String path, Map<String, String> headers, Object body) {
        Map<String, String> typed = new java.util.HashMap<>(headers);
        typed.putIfAbsent("Content-Type", "application/json");
        return send(method, path, typed, BodyPublishers.ofString(Json.write(body)));
    }

    /** The same person in another language. */
    Person speaking(String language) {
        Map<String, String> headers = new java.util.HashMap<>(session);
        headers.put("Accept-Language", language);
        return new Person(server, headers);
    }

    static Map<String, String> ifMatch(long version) {
        return Map.of("If-Match", "\"" + version + "\"");
    }

    private Answer send(String method, String path, Map<String, String> headers, BodyPublisher body) {
        Map<String, String> all = new java.util.HashMap<>(session);
        all.putAll(headers);
        URI address = path.startsWith("/app") ? server.resolve(path) : URI.create(server + "/api/v1" + path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(PATIENCE).method(method, body);
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(method + " " + path, answer.statusCode(), answer.headers(), answer.body());
        } catch (ConnectException e) {
            return new Answer(method + " " + path, 0, HttpHeaders.of(Map.of(), (name, value) -> true), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
