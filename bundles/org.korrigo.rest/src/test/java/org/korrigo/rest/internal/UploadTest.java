package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest extends RestTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void fifty_megabytes_are_read_while_they_arrive() {
        var body = new SlowBytes(50 * MEGABYTE, server.fakes.scans.firstBytes);
        var answer =
                admin().send("POST", "/exams/bac-2026/batches?name=scan.pdf", BodyPublishers.ofInputStream(() -> body));

        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        assertThat(server.fakes.scans.bytes).isEqualTo(50L * MEGABYTE);
        assertThat(body.waited)
                .as("the last byte left after the first was read")
                .isTrue();
        assertThat(answer.header("Location")).isEqualTo("/api/v1/batches/" + FakeScans.BATCH);
        assertThat(answer.json().get("bytes").asLong()).isEqualTo(50L * MEGABYTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "application/x-www-form-urlencoded", "application/json", "text/csv"})
    void any_content_type_is_just_bytes(String type) {
        var answer = admin().send(
                        "POST",
                        "/exams/bac-2026/batches?name=Copies%20d%27%C3%A9t%C3%A9.pdf&layout=copie-a3",
                        BodyPublishers.ofString("name=evil.pdf&x=1"),
                        "Content-Type",
                        type);

        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        assertThat(server.fakes.scans.bytes).isEqualTo(17);
        assertThat(server.fakes.scans.received.name()).isEqualTo("Copies d'été.pdf");
        assertThat(server.fakes.scans.received.layout()).contains("copie-a3");
    }

    @Test
    void a_refusal_is_heard_even_by_a_client_that_sends_everything_first() throws Exception {
        var body = new byte[50 * MEGABYTE];
        var answer = teacher().send("POST", "/exams/bac-2026/batches?name=scan.pdf", BodyPublishers.ofByteArray(body));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("code").asText()).isEqualTo("role-missing");
        assertThat(server.fakes.scans.received).isNull();
    }

    @Test
    void an_archive_is_answered_with_the_place_where_its_batches_will_be_named() {
        var answer = admin().send("POST", "/exams/bac-2026/batches?name=lot.zip", BodyPublishers.ofString("PK"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/arrivals/" + FakeScans.ARRIVAL);
        assertThat(answer.json().at("/parts/0/origin").asText()).isEqualTo("lot-1/a.pdf");
        assertThat(admin().send("GET", "/arrivals/" + FakeScans.ARRIVAL, BodyPublishers.noBody())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_file_needs_a_name() {
        var answer = admin().send("POST", "/exams/bac-2026/batches", BodyPublishers.ofString("x"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("parameter").asText()).isEqualTo("name");
    }

    @Test
    void a_class_list_arrives_whole_and_one_that_is_too_large_does_not() {
        String path = "/exams/bac-2026/students?name=liste.csv";
        var list = admin().send("POST", path, BodyPublishers.ofString("Nom;Prénom"), "Content-Type", "text/csv");
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        assertThat(list.json().at("/problems/0/row").asInt()).isEqualTo(3);
        assertThat(new String(server.fakes.classLists.imported.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("Nom;Prénom");

        server.fakes.classLists.imported = null;
        var large = admin().send("POST", path, BodyPublishers.ofByteArray(new byte[10 * MEGABYTE + 1]));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.json().get("code").asText()).isEqualTo("class-list-too-large");
        assertThat(server.fakes.classLists.imported).isNull();
    }

    @Test
    void a_class_list_can_be_looked_at_before_anybody_is_enrolled() {
        String path = "/exams/bac-2026/students/preview?name=liste.csv";
        var preview = admin().send("POST", path, BodyPublishers.ofString("Nom;Prénom"), "Content-Type", "text/csv");
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.json().at("/rows/0/changes/0/after").asText()).isEqualTo("T2");
        assertThat(preview.json().at("/form/columns/0/meaning").asText()).isEqualTo("last-name");
        assertThat(server.fakes.classLists.imported).isNull();
    }

    @Test
    void a_connection_that_breaks_reaches_the_use_case_as_an_interrupted_upload() throws Exception {
        admin();
        var address = server.address("/");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            String head = "POST /api/v1/exams/bac-2026/batches?name=scan.pdf HTTP/1.1\r\nHost: localhost\r\n"
                    + "Cookie: KORRIGO_SESSION=token-0\r\nX-Korrigo-CSRF: csrf-token-0\r\n"
                    + "Content-Length: 1000000\r\n\r\nfirst bytes only";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            assertThat(server.fakes.scans.firstBytes.await(10, TimeUnit.SECONDS))
                    .isTrue();
        }
        assertThat(server.fakes.scans.broken.await(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Gives its second half only once the server has read some of the first. */
    private static final class SlowBytes extends InputStream {

        private final CountDownLatch someRead;
        private final int size;
        private int given;
        private boolean waited;

        SlowBytes(int size, CountDownLatch someRead) {
            this.size = size;
            this.someRead = someRead;
        }

        @Override
        public int read() throws IOException {
            throw new IOException("bytes are given by the block");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (given == size) {
                return -1;
            }
            if (given >= size / 2 && !waited) {
                waited = await();
            }
            int count = Math.min(length, size - given);
            given += count;
            return count;
        }

        private boolean await() throws IOException {
            try {
                if (someRead.await(20, TimeUnit.SECONDS)) {
                    return true;
                }
                throw new IOException("the server waits for the whole body");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}
