package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.korrigo.rest.internal.Browser.Answer;

class ResumableUploadTest extends RestTest {

    private static final String UPLOADS = "/exams/bac-2026/uploads";
    private static final String UPLOAD = "/uploads/" + FakeCopies.ID;

    @Test
    void the_server_says_what_it_understands() {
        Answer answer = send(admin(), "OPTIONS", UPLOADS, "");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Tus-Version")).isEqualTo("1.0.0");
        assertThat(answer.header("Tus-Extension")).isEqualTo("creation,expiration,termination");
        assertThat(answer.header("Tus-Max-Size")).isEqualTo("2147483648");
    }

    @Test
    void a_file_arrives_in_pieces_and_becomes_a_batch() {
        Browser admin = admin();
        String metadata = "filename " + base64("Copies d'été.pdf") + ",layout " + base64("copie-a3") + ",sha256 "
                + base64("ab") + ",is_scan";
        Answer begun = send(admin, "POST", UPLOADS, "", "Upload-Length", "10", "Upload-Metadata", metadata);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(begun.header("Location")).isEqualTo("/api/v1" + UPLOAD);
        assertThat(begun.header("Upload-Expires")).isEqualTo("Mon, 15 Jun 2026 10:00:00 GMT");
        assertThat(begun.header("Tus-Resumable")).isEqualTo("1.0.0");
        var wanted = server.fakes.uploads.wanted;
        assertThat(wanted.file().name()).isEqualTo("Copies d'été.pdf");
        assertThat(wanted.file().layout()).contains("copie-a3");
        assertThat(wanted.sha256()).contains("ab");
        assertThat(wanted.length()).isEqualTo(10);

        Answer first = patch(admin, 0, "abcd");
        assertThat(first.status()).as(first.text()).isEqualTo(204);
        assertThat(first.header("Upload-Offset")).isEqualTo("4");
        assertThat(first.header("Korrigo-Batch")).isEmpty();
        Answer head = send(admin, "HEAD", UPLOAD, "");
        assertThat(head.header("Upload-Offset")).isEqualTo("4");
        assertThat(head.header("Upload-Length")).isEqualTo("10");
        assertThat(head.header("Cache-Control")).isEqualTo("no-store");
        Answer last = patch(admin, 4, "efghij");
        assertThat(last.header("Upload-Offset")).isEqualTo("10");
        assertThat(last.header("Korrigo-Batch")).isEqualTo(FakeScans.BATCH.toString());
        assertThat(admin.get(UPLOAD).json().get("batch").asText()).isEqualTo(FakeScans.BATCH.toString());
    }

    @Test
    void wrong_requests_are_told_apart() {
        Browser admin = admin();
        assertThat(patch(admin, 3, "abc").status()).as("not there").isEqualTo(409);
        assertThat(patch(teacher(), 0, "abc").status()).as("not theirs").isEqualTo(404);
        server.fakes.uploads.busy = true;
        Answer busy = patch(admin, 0, "abc");
        assertThat(busy.status()).isEqualTo(423);
        assertThat(busy.header("Retry-After")).isEqualTo("3");
        Answer other = admin.send("PATCH", UPLOAD, BodyPublishers.ofString("abc"), "Tus-Resumable", "0.2.2");
        assertThat(other.status()).isEqualTo(412);
        assertThat(other.header("Tus-Version")).isEqualTo("1.0.0");
        Answer plain = send(admin, "PATCH", UPLOAD, "abc", "Upload-Offset", "0", "Content-Type", "application/pdf");
        assertThat(plain.status()).isEqualTo(415);
        assertThat(plain.header("Tus-Resumable")).isEqualTo("1.0.0");
        Answer large = send(
                admin,
                "POST",
                UPLOADS,
                "",
                "Upload-Length",
                "3000000000",
                "Upload-Metadata",
                "filename " + base64("x"));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.json().get("limitMebibytes").asText()).isEqualTo("2048");
        assertThat(send(admin, "POST", UPLOADS, "", "Upload-Length", "3")
                        .json()
                        .get("code")
                        .asText())
                .as("no name")
                .isEqualTo("parameter-invalid");
        assertThat(send(admin, "POST", UPLOADS, "", "Upload-Length", "3", "Upload-Metadata", "filename !")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void an_upload_can_be_given_up() {
        assertThat(send(admin(), "DELETE", UPLOAD, "").status()).isEqualTo(204);
        assertThat(server.fakes.uploads.abandoned).isTrue();
    }

    @Test
    void what_came_before_the_connection_broke_reaches_the_use_case() throws Exception {
        admin();
        var address = server.address("/");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            String head = "PATCH /api/v1" + UPLOAD + " HTTP/1.1\r\nHost: localhost\r\n"
                    + "Cookie: KORRIGO_SESSION=token-0\r\nX-Korrigo-CSRF: csrf-token-0\r\nTus-Resumable: 1.0.0\r\n"
                    + "Upload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\n"
                    + "Content-Length: 10\r\n\r\nabcd";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
        assertThat(server.fakes.uploads.broken.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(server.fakes.uploads.arrived.toString(StandardCharsets.US_ASCII))
                .isEqualTo("abcd");
    }

    @Test
    void the_order_of_batches_is_handed_on() {
        Answer answer = admin().send("PUT", "/exams/bac-2026/batches/order", "{'batches':['" + FakeScans.BATCH + "']}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(server.fakes.scans.order).containsExactly(FakeScans.BATCH);
        assertThat(teacher()
                        .send("PUT", "/exams/bac-2026/batches/order", "{'batches':[]}")
                        .status())
                .isEqualTo(403);
    }

    private static Answer patch(Browser who, long offset, String bytes) {
        return send(
                who,
                "PATCH",
                UPLOAD,
                bytes,
                "Upload-Offset",
                "" + offset,
                "Content-Type",
                "application/offset+octet-stream");
    }

    private static Answer send(Browser who, String method, String path, String body, String... headers) {
        String[] all = Stream.concat(Stream.of("Tus-Resumable", "1.0.0"), Stream.of(headers))
                .toArray(String[]::new);
        return who.send(method, path, BodyPublishers.ofString(body), all);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
