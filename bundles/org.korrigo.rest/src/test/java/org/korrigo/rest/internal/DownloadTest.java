package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DownloadTest extends RestTest {

    @Test
    void an_export_is_an_attachment_under_its_true_name_and_its_file_is_gone_afterwards() throws Exception {
        var answer = admin().get("/exams/bac-2026/exports/pronote?coefficient=2&comment=%C3%A9t%C3%A9");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(answer.header("Content-Length")).isEqualTo("1000");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Notes__t___1_.csv\";"
                        + " filename*=UTF-8''Notes%20%C3%A9t%C3%A9%20%221%22.csv");
        assertThat(answer.response().body()).hasSize(1000);
        assertThat(server.fakes.results.options.values()).isEqualTo(Map.of("coefficient", "2", "comment", "été"));
        assertGone();
    }

    @Test
    void a_final_pdf_is_never_kept() throws Exception {
        var answer = admin().get("/copies/" + FakeCopies.ID + "/final-pdf");

        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Disposition")).contains("copie-K7Q2-9F.pdf");
        assertGone();
    }

    @Test
    void the_file_is_gone_too_when_only_its_head_was_asked_for() throws Exception {
        var answer = admin().send("HEAD", "/exams/bac-2026/exports/pronote", "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo("1000");
        assertThat(answer.response().body()).isEmpty();
        assertGone();
    }

    @Test
    void the_file_is_gone_too_when_the_client_went_away() throws Exception {
        server.fakes.results.bytes = 64 << 20;
        admin();
        var address = server.address("/");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            String head = "GET /api/v1/exams/bac-2026/exports/pronote HTTP/1.1\r\nHost: localhost\r\n"
                    + "Cookie: KORRIGO_SESSION=token-0\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(100)).hasSize(100);
        }
        assertGone();
    }

    @Test
    void a_page_may_be_kept_for_ever_and_the_header_never() {
        String copy = "/copies/" + FakeCopies.ID;
        var page = admin().get(copy + "/pages/2/image?v=v2");

        assertThat(page.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(page.response().body()).containsExactly(2, 2, 3);
        assertThat(page.header("Cache-Control")).isEqualTo("private, max-age=31536000, immutable");
        var again = admin().get(copy + "/pages/2/image", "If-None-Match", page.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        assertThat(admin().get(copy + "/pages/1/image").header("ETag")).isNotEqualTo(page.header("ETag"));
        for (String address : List.of("/pages/2/image", "/pages/2/image?v=v1")) {
            // after a repair the page may look different: who does not name the version asks again
            var latest = admin().get(copy + address);
            assertThat(latest.response().body()).containsExactly(2, 2, 3);
            assertThat(latest.header("Cache-Control")).isEqualTo("private, no-cache");
        }

        var header = admin().get(copy + "/header");
        assertThat(header.header("Content-Type")).isEqualTo("image/png");
        assertThat(header.header("Cache-Control")).isEqualTo("no-store");
        assertThat(teacher().get(copy + "/header").status()).isEqualTo(403);
        assertThat(admin().get(copy + "/pages/4/image").json().get("code").asText())
                .isEqualTo("page-not-found");
        assertThat(admin().get(copy + "/pages/-1/image").status()).isEqualTo(404);
    }

    private void assertGone() throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (Files.exists(server.fakes.results.last) && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(server.fakes.results.last).doesNotExist();
    }
}
