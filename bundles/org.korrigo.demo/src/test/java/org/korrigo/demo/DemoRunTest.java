package org.korrigo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRunTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private FakeKorrigo server;
    private Path out;

    @BeforeEach
    void start() throws IOException {
        server = new FakeKorrigo();
        out = folder.resolve("out");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int run(String mode) throws Exception {
        String accounts = FakeKorrigo.accounts(Files.createDirectories(folder.resolve("accounts")))
                .toString();
        String batch =
                PileOfFour.in(Files.createDirectories(folder.resolve("batch"))).toString();
        return demo(
                mode, server.address().toString(), "--accounts", accounts, "--batch", batch, "--out", out.toString());
    }

    private int demo(String... arguments) throws Exception {
        return DemoRun.run(new PrintStream(said, true, StandardCharsets.UTF_8), arguments);
    }

    private JsonNode report() throws IOException {
        return new ObjectMapper().readTree(out.resolve("report.json").toFile());
    }

    @Test
    void the_whole_job_ends_well_when_the_accounts_balance() throws Exception {
        assertThat(run("--once")).as(said.toString(StandardCharsets.UTF_8)).isZero();

        assertThat(server.refused).isEmpty();
        JsonNode report = report();
        assertThat(report.path("pages").toString())
                .isEqualTo(
                        "{\"scanned\":9,\"inBooklets\":8,\"blank\":1,\"discarded\":0,\"quarantined\":0,\"pending\":0}");
        assertThat(report.path("identified").toString()).isEqualTo("{\"automatic\":1,\"manual\":2,\"none\":1}");
        assertThat(report.path("graded").asInt()).isEqualTo(3);
        assertThat(report.path("wrongAutomatic").asInt()).isZero();
        assertThat(report.at("/secondsPerStage/job split").asDouble()).isEqualTo(1.5);
        try (Stream<Path> copies = Files.list(out.resolve("copies"))) {
            assertThat(copies.map(copy -> copy.getFileName().toString()))
                    .containsExactlyInAnyOrder("c1s1A.pdf", "c2s2B.pdf", "c4s4D.pdf");
        }
        assertThat(out.resolve("marks.csv")).exists();
        assertThat(out.resolve("pronote.csv")).exists();
    }

    @Test
    void the_scores_compare_the_machine_with_the_truth() throws Exception {
        run("--once");

        JsonNode score = report().path("score");
        assertThat(score.at("/booklets/ordered").asInt()).isEqualTo(4);
        assertThat(score.at("/identity/listed").asInt()).isEqualTo(3);
        assertThat(score.at("/identity/automatic").asInt()).isEqualTo(1);
        assertThat(score.at("/identity/first").asInt()).isEqualTo(2);
        assertThat(score.at("/faults/faults").size()).isEqualTo(3);
        assertThat(score.at("/faults/missed").size()).isZero();
        assertThat(score.at("/faults/falseAlarms").size()).isZero();
    }

    @Test
    void a_student_who_is_not_in_the_list_stays_unidentified_and_unmarked() throws Exception {
        run("--once");

        assertThat(server.exam.copies.get("c3").state).isEqualTo("STAGING");
        assertThat(server.exam.copies.get("c3").marks).isZero();
    }

    @Test
    void every_page_is_drawn_on_and_the_pen_was_pressed() throws Exception {
        run("--once");

        assertThat(server.exam.operations.stream()
                        .filter(operation -> operation.path("kind").asText().equals("put-annotation"))
                        .map(operation -> operation.at("/drawing/kind").asText()))
                .contains("ink", "stamp", "text", "highlight");
        assertThat(server.exam.operations.stream()
                        .flatMap(operation -> Stream.of(operation.at("/drawing/points/20/2")))
                        .filter(pressure -> !pressure.isMissingNode())
                        .map(JsonNode::asDouble))
                .isNotEmpty()
                .allMatch(pressure -> pressure > 0.6 && pressure <= 1);
        assertThat(server.exam.operations.stream()
                        .map(operation -> operation.path("id").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void one_wrong_automatic_match_fails_the_run() throws Exception {
        server.exam.automaticStudent = "s2B";

        assertThat(run("--once")).isEqualTo(1);
        assertThat(report().path("wrongAutomatic").asInt()).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("copy N1 (paper 1 of ARAB) was given to NOM");
    }

    @Test
    void a_page_too_many_in_the_accounts_fails_the_run() throws Exception {
        server.exam.quarantinedPages = 1;

        assertThat(run("--once")).isEqualTo(1);
        assertThat(report().path("accountsBalance").asBoolean()).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Does not hold: everyPageIsAccountedFor");
    }

    @Test
    void a_failed_job_fails_the_run() throws Exception {
        server.exam.failingJob = true;

        assertThat(run("--once")).isEqualTo(1);
        assertThat(report().path("troubles").toString()).contains("RENDER FAILED: boom, it broke");
    }

    @Test
    void an_exam_that_is_there_already_is_not_loaded_twice() throws Exception {
        assertThat(run("--load")).isZero();

        assertThat(server.exam.copies).isEmpty();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("is there already", server.address() + "/app/", "demo-TEACHER", "password pw-TEACHER");
    }

    @Test
    void a_password_that_does_not_fit_is_told_and_fails() throws Exception {
        Path accounts = FakeKorrigo.accounts(Files.createDirectories(folder.resolve("old")));
        Path admin = accounts.resolve("ADMIN.json");
        Files.writeString(admin, Files.readString(admin).replace("pw-", "forgotten-"));

        assertThat(demo("--load", server.address().toString(), "--accounts", accounts.toString()))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("credentials-wrong");
    }

    @Test
    void waiting_for_a_server_ends_with_it_or_with_patience() throws Exception {
        assertThat(demo("--await", server.address().toString(), "5")).isZero();
        server.close();
        assertThat(demo("--await", server.address().toString(), "0")).isEqualTo(1);
    }

    @Test
    void a_taken_port_is_replaced_and_a_free_one_kept() throws Exception {
        String free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = String.valueOf(socket.getLocalPort());
        }
        String taken = String.valueOf(server.address().getPort());
        demo("--ports", taken, free);

        String[] found = said.toString(StandardCharsets.UTF_8).strip().split(" ");
        assertThat(found[0]).isNotEqualTo(taken);
        assertThat(found[1]).isEqualTo(free);
    }

    @Test
    void arguments_that_make_no_sense_are_answered_with_the_usage() throws Exception {
        assertThat(demo("--dance", "now")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Usage:", "--once URL");
    }
}
