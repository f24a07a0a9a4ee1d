package org.korrigo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Korrigo's REST surface as far as a demo needs it, with its rules about sessions, CSRF tokens and versions. */
final class FakeKorrigo implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    final FakeExam exam = new FakeExam();
    final List<String> refused = new ArrayList<>();
    private final HttpServer server;

    FakeKorrigo() throws IOException {
        // else the kernel holds every answer back for 40 ms
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Writes the files that {@code account-create --json} would have printed. */
    static Path accounts(Path folder) throws IOException {
        for (String role : List.of("ADMIN", "SECRETARY", "TEACHER")) {
            Map<String, Object> owner = Map.of("username", "demo-" + role, "displayName", role, "roles", List.of(role));
            Files.writeString(
                    folder.resolve(role + ".json"),
                    JSON.writeValueAsString(Map.of("account", owner, "password", "pw-" + role)));
        }
        return folder;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/api/v1".length());
        byte[] body = exchange.getRequestBody().readAllBytes();
        int status = 200;
        Object answer;
        try {
            answer = path.equals("/session") ? signIn(exchange, body) : act(exchange, path, body);
        } catch (IllegalStateException e) {
            status = 409;
            answer = Map.of("code", e.getMessage());
            refused.add(exchange.getRequestMethod() + " " + path + ": " + e.getMessage());
        }
        byte[] bytes = answer instanceof byte[] raw ? raw : JSON.writeValueAsBytes(answer);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Object signIn(HttpExchange exchange, byte[] body) throws IOException {
        JsonNode credentials = JSON.readTree(body);
        String role = credentials.path("username").asText().replace("demo-", "");
        require(credentials.path("password").asText().equals("pw-" + role), "credentials-wrong");
        exchange.getResponseHeaders().add("Set-Cookie", "KORRIGO_SESSION=" + role + "; Path=/; HttpOnly");
        return Map.of("username", role, "csrfToken", "csrf-" + role);
    }

    private Object act(HttpExchange exchange, String path, byte[] body) throws IOException {
        String method = exchange.getRequestMethod();
        if (path.equals("/health/ready")) {
            return Map.of("status", "UP");
        }
        String cookie = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
        require(cookie.startsWith("KORRIGO_SESSION="), "not-signed-in");
        String role = cookie.substring("KORRIGO_SESSION=".length());
        String csrf = exchange.getRequestHeaders().getFirst("X-Korrigo-CSRF");
        require(method.equals("GET") || ("csrf-" + role).equals(csrf), "csrf");
        String version = String.valueOf(exchange.getRequestHeaders().getFirst("If-Match"))
                .replace("\"", "");
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        boolean json = "application/json".equals(exchange.getRequestHeaders().getFirst("Content-Type"));
        JsonNode said = json && body.length > 0 ? JSON.readTree(body) : JSON.missingNode();
        return exam.act(role, method + " " + path, new FakeExam.Said(said, query, version));
    }

    static void require(boolean holds, String code) {
        if (!holds) {
            throw new IllegalStateException(code);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
