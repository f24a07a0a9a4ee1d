package org.korrigo.demo.internal.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A person signed in over REST, as a browser would be: one cookie, one CSRF token. Every failure is an exception. */
public final class Session {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI api;
    private final String cookie;
    private final String csrf;

    private record SignedIn(String csrfToken) {}

    private Session(URI server, Account account) throws IOException, InterruptedException {
        api = server.resolve("/api/v1");
        String credentials =
                Json.write(Map.of("username", account.account().username(), "password", account.password()));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address("/session")).header("Content-Type", "application/json");
        HttpResponse<String> answer =
                sent(request.POST(BodyPublishers.ofString(credentials)).build());
        cookie = answer.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
        csrf = Json.read(answer.body(), SignedIn.class).csrfToken();
    }

    /** Signs in. @param server address without a path, for example {@code http://127.0.0.1:8088} */
    public static Session open(URI server, Account account) throws IOException, InterruptedException {
        return new Session(server, account);
    }

    public <T> T get(String path, Class<T> type) throws IOException, InterruptedException {
        return Json.read(sent(request(path).build()).body(), type);
    }

    public <T> List<T> list(String path, Class<T> type) throws IOException, InterruptedException {
        return Json.readList(sent(request(path).build()).body(), type);
    }

    public <T> T post(String path, Object body, Class<T> type) throws IOException, InterruptedException {
        return write("POST", request(path), body, type);
    }

    /** A change of something that was read in this version. */
    public <T> T post(String path, long version, Object body, Class<T> type) throws IOException, InterruptedException {
        return write("POST", ifMatch(path, version), body, type);
    }

    /** A change of something that was read in this version. */
    public <T> T put(String path, long version, Object body, Class<T> type) throws IOException, InterruptedException {
        return write("PUT", ifMatch(path, version), body, type);
    }

    /** Sends the bytes of a file. */
    public <T> T upload(String path, Path file, Class<T> type) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/octet-stream");
        return Json.read(sent(request.POST(BodyPublishers.ofFile(file)).build()).body(), type);
    }

    public byte[] bytes(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request(path).build(), BodyHandlers.ofByteArray());
        return checked(answer, new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
                .body();
    }

    /** Writes what is answered to a file; a refusal leaves no file. */
    public void download(String path, Path target) throws IOException, InterruptedException {
        HttpResponse<Path> answer = client.send(request(path).build(), BodyHandlers.ofFile(target));
        if (answer.statusCode() / 100 != 2) {
            String reason = Files.readString(target);
            Files.delete(target);
            checked(answer, reason);
        }
    }

    private <T> T write(String method, HttpRequest.Builder request, Object body, Class<T> type)
            throws IOException, InterruptedException {
        BodyPublisher json = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(Json.write(body));
        request.header("Content-Type", "application/json");
        return Json.read(sent(request.method(method, json).build()).body(), type);
    }

    private HttpRequest.Builder ifMatch(String path, long version) {
        return request(path).header("If-Match", "\"" + version + "\"");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path))
                .timeout(PATIENCE)
                .header("Accept-Language", "en")
                .header("Cookie", cookie)
                .header("X-Korrigo-CSRF", csrf);
    }

    private URI address(String path) {
        return URI.create(api + path);
    }

    private HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        return checked(answer, answer.body());
    }

    private static <B> HttpResponse<B> checked(HttpResponse<B> answer, String reason) {
        if (answer.statusCode() / 100 == 2) {
            return answer;
        }
        HttpRequest request = answer.request();
        throw new RequestFailed(request.method() + " " + request.uri().getPath(), answer.statusCode(), reason);
    }
}
