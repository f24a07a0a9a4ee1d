package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator does when something is wrong: the guide's emergency chapters, one command each. */
@Order(80)
@ExtendWith(OneServer.class)
class IncidentIT {

    private final Server server;
    private final Person teacher;
    private final Person admin;

    @TempDir
    private Path folder;

    IncidentIT(Server server) {
        this.server = server;
        this.teacher = server.staff().teacher();
        this.admin = server.staff().admin();
    }

    @AfterEach
    void leaveItAsItWas() {
        for (String mode : List.of("maintenance", "readonly", "degraded")) {
            server.console(mode, "off").succeeded();
        }
        server.console("banner", "--clear").succeeded();
    }

    @Test
    void setMaintenanceClosesTheWebAndLeavesConsoleHealthAndAdministrators() {
        server.console("maintenance", "on", "--message", "Retour à 14 h").succeeded();

        Answer closed = teacher.get("/exams");
        assertThat(closed.status()).isEqualTo(503);
        assertThat(closed.problem()).isEqualTo("maintenance");
        assertThat(closed.header("Retry-After")).isEqualTo("30");
        assertThat(admin.get("/exams").status()).isEqualTo(200);
        Person stranger = Person.nobody(server.address());
        assertThat(stranger.get("/health/ready").status()).isEqualTo(200);
        assertThat(stranger.read("/notices").path("maintenance").asText()).isEqualTo("Retour à 14 h");
        assertThat(signIn(Staff.TEACHER, server.staff().teacherPassword()).problem())
                .isEqualTo("maintenance");
        assertThat(server.console("exam-list").code()).isZero();

        server.console("maintenance", "off").succeeded();
        assertThat(teacher.get("/exams").status()).isEqualTo(200);
    }

    @Test
    void setReadonlyRefusesEveryChangeAndReadingAndTheConsoleStay() throws IOException {
        Exam exam = Exam.create(server.staff());
        server.console("readonly", "on").succeeded();

        Answer refused = admin.post("/exams", Map.of("name", "x", "subject", "y", "date", "2026-06-01"));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.problem()).isEqualTo("read-only");
        assertThat(teacher.get("/exams").status()).isEqualTo(200);
        assertThat(server.console("banner", "Lecture seule").code()).isZero();
        // a file that comes while nothing may be written is not half taken
        assertThat(exam.upload("scan.pdf", LooseSheets.scan(4)).status()).isEqualTo(503);
        assertThat(server.console("server-show").succeeded().out())
                .contains("Lecture seule depuis")
                .contains("Bandeau depuis");
    }

    @Test
    void setDegradedKeepsMarkingAndPutsOffExportsAndJobs() throws IOException {
        Exam exam = Exam.create(server.staff());
        exam.importClassList(LooseSheets.classList(4)).done();
        server.holdJobs(() -> server.console("degraded", "on").succeeded());

        assertThat(admin.get(exam.path("/exports/csv")).problem()).isEqualTo("degraded");
        assertThat(teacher.get("/exams").status()).isEqualTo(200);
        exam.upload("scan.pdf", LooseSheets.scan(4)).done();
        assertThat(admin.read("/jobs?exam=" + exam.id()).findValuesAsText("state"))
                .containsOnly("QUEUED");

        server.console("degraded", "off").succeeded();
        exam.awaitJobs();
    }

    @Test
    void setBannerIsOnEveryScreenSignedInOrNot() {
        server.console("banner", "Notes à rendre vendredi").succeeded();
        assertThat(Person.nobody(server.address())
                        .read("/notices")
                        .path("banner")
                        .asText())
                .isEqualTo("Notes à rendre vendredi");
        server.console("banner", "--clear").succeeded();
        assertThat(Person.nobody(server.address()).get("/notices").json()).isEmpty();
    }

    @Test
    void showLogsFindsTheRequestThatAScreenShowed() {
        Answer problem = admin.get("/exams/bac-1900");
        String request = problem.header("X-Request-Id");
        assertThat(problem.json().path("request").asText()).isEqualTo(request);

        List<JsonNode> lines = found("--request", request);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).path("message").asText()).startsWith("GET /exams/{exam} was answered with 404");
        assertThat(found("--level", "INFO", "--grep", "Plug-in .* is here", "--tail", "3"))
                .hasSize(3);
        assertThat(server.console("log-search", "--grep", "(").code()).isEqualTo(1);
    }

    private List<JsonNode> found(String... words) {
        List<String> all = new ArrayList<>(List.of("log-search", "--json", "--since", "1h"));
        Collections.addAll(all, words);
        return Json.list(server.console(all.toArray(String[]::new)).json());
    }

    @Test
    void exportAuditLogsWritesCsvToTheConsoleOrAFile() throws IOException {
        server.console("degraded", "on", "--message", "=1+1").succeeded();

        String csv = server.console("audit-export", "--since", "1h", "--action", "server")
                .succeeded()
                .out();
        assertThat(csv).startsWith("at;actor;action;subject;details\r\n").contains(";server.degraded-on;server;");
        Path file = folder.resolve("audit.json");
        server.console("audit-export", "--since", "1h", "--format", "json", "--out", file.toString())
                .succeeded();
        assertThat(Files.readAllLines(file)).isNotEmpty().allSatisfy(line -> assertThat(
                        Json.read(line).path("action").asText())
                .isNotEmpty());
        assertThat(server.console("audit-export", "--out", file.toString()).code())
                .isEqualTo(1);
        assertThat(server.console("audit-export", "--since", "yesterday").code())
                .isEqualTo(1);
    }

    @Test
    void listIncidentsTellsOfPasswordsTriedInSeriesAndOfRefusedRights() {
        Login victim = Login.of(admin, "TEACHER");
        for (int i = 0; i < 5; i++) {
            signIn(victim.username(), "not the password " + i);
        }
        JsonNode incidents =
                server.console("incident-list", "--since", "1h", "--json").json();
        assertThat(Json.list(incidents)).anySatisfy(incident -> {
            assertThat(incident.path("code").asText()).isEqualTo("sign-in-series");
            assertThat(incident.path("actor").asText()).isEqualTo(victim.username());
        });
    }

    private Answer signIn(String username, String password) {
        return Person.nobody(server.address()).post("/session", Map.of("username", username, "password", password));
    }

    @Test
    void collectEvidenceIsOneFileWithoutSecretsOrPupils() throws IOException {
        Path file = folder.resolve("evidence.zip");
        JsonNode done =
                server.console("evidence-create", file.toString(), "--json").json();
        assertThat(done.path("sha256").asText()).hasSize(64);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, String> parts =
                    zip.stream().collect(Collectors.toMap(ZipEntry::getName, part -> text(zip, part)));
            assertThat(parts)
                    .containsKeys("audit.csv", "versions.txt", "bundles.tsv", "threads.txt", "health.txt")
                    .containsKeys("sockets.txt", "log/karaf.log", "log/korrigo.json", "etc/org.korrigo.jobs.cfg");
            String all = String.join("\n", parts.values());
            assertThat(all).doesNotContain(password()).doesNotContain("SALVY");
            assertThat(parts.get("bundles.tsv")).contains("active\torg.korrigo.metrics");
        }
        assertThat(server.console("evidence-create", file.toString()).code()).isEqualTo(1);
    }

    private String password() throws IOException {
        return Files.readString(server.home().resolve("var/database/korrigo.password"));
    }

    private static String text(ZipFile zip, ZipEntry part) {
        try (var in = zip.getInputStream(part)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatDestroysDoesNothingWithoutYes() {
        assertThat(server.console("secret-rotate").succeeded().out()).contains("--yes");
        assertThat(server.console("server-restart", "--yes", "--dry-run")
                        .succeeded()
                        .out())
                .contains("--yes");
        assertThat(server.console("session-revoke", "--all").succeeded().out()).contains("--yes");
        assertThat(server.console("session-revoke").code()).isEqualTo(1);
        server.console("session-revoke", "--expired").succeeded();
        assertThat(teacher.get("/session").status()).isEqualTo(200);
    }

    @Test
    void everyMetricOfDashboardAndAlertsIsExposed() throws IOException {
        admin.get("/exams");
        String text = metrics(Map.of());
        Watched watched = Watched.read();
        assertThat(watched.metrics()).hasSizeGreaterThan(20);
        assertThat(watched.metrics()).allSatisfy(name -> assertThat(text).contains("# TYPE " + name + " "));
        assertThat(text)
                .contains("korrigo_pool_connections{state=\"active\"}")
                .contains("route=\"/exams\"")
                .contains("korrigo_mode{mode=\"maintenance\"} 0");
        Eventually.holds(Duration.ofSeconds(10), "checks are figures", () -> metrics(Map.of())
                .contains("korrigo_health_level{code=\"modes-none\",subject=\"modes\"} 0"));
    }

    @Test
    void figuresAreForThisMachineAndAdministratorsNotForWhoeverComesThroughTheProxy() {
        assertThat(metrics(Map.of("X-Forwarded-For", "192.0.2.7"))).doesNotContain("korrigo_");
    }

    /** Beside the interface, as the application is. */
    private String metrics(Map<String, String> headers) {
        return Person.nobody(server.address())
                .send("GET", "/app/../metrics", headers, BodyPublishers.noBody())
                .text();
    }
}
