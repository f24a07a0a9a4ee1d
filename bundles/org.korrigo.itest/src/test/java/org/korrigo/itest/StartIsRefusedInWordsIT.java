package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.korrigo.database.embedded.EmbeddedPostgres;

/**
 * The distribution on a machine that is not ready for it: a few lines in both languages, exit code 78, no stack, and what was started is
 * gone. Then a server whose database dies, and comes back.
 */
@BesideTheSuite
@Order(22)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartIsRefusedInWordsIT {

    private static final int REFUSED = 78;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static OwnServer server;

    @BeforeAll
    static void unpack() {
        server = OwnServer.unpacked("preflight");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void portAlreadyInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            Console.Result start = server.refusedStart(Map.of("KORRIGO_HTTP_PORT", port));
            refused(start, "127.0.0.1:" + port);
            assertThat(start.err())
                    .contains("processus " + ProcessHandle.current().pid())
                    .contains("org.osgi.service.http.port")
                    .containsPattern("org\\.ops4j\\.pax\\.web\\.cfg:\\d+");
            assertThat(server.log()).contains("Korrigo ne démarre pas");
        }
    }

    @Test
    @Order(2)
    void permissionDeniedOnTheMediaFolder() throws IOException {
        Path var = server.home().resolve("var");
        // tests may run as root, whom no permission stops
        Files.deleteIfExists(var);
        Files.writeString(var, "in its place");
        try {
            refused(server.refusedStart(Map.of()), var.toString());
        } finally {
            Files.delete(var);
        }
    }

    @Test
    @Order(3)
    void outOfMemoryOrDisk() throws IOException {
        Path limits = server.home().resolve("etc/org.korrigo.preflight.cfg");
        String delivered = Files.readString(limits);
        Files.writeString(limits, "disk.least.mebibytes = 900000000\nmemory.least.mebibytes = 900000000\n");
        try {
            Console.Result start = server.refusedStart(Map.of());
            refused(start, "900000000 MiB");
            assertThat(start.err()).contains("disque").contains("mémoire");
        } finally {
            Files.writeString(limits, delivered);
        }
    }

    @Test
    @Order(4)
    void databaseRefusedItsPassword() throws Exception {
        Path embedded = server.home().resolve("etc/org.korrigo.database.embedded.cfg");
        Path outside = server.home().resolve("etc/org.ops4j.datasource-korrigo.cfg");
        String delivered = Files.readString(embedded);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.startUnsafe(Path.of("target", "preflight-database"))) {
            Files.delete(embedded);
            String settings = "dataSourceName = korrigo\nurl = %s\nuser = %s\npassword = %s\n";
            Files.writeString(outside, settings.formatted(postgres.jdbcUrl(), postgres.user(), "wrong"));
            Console.Result start = server.refusedStart(Map.of());
            refused(start, postgres.user());
            assertThat(start.err()).contains("mot de passe");
            Files.writeString(
                    outside,
                    settings.formatted(
                            postgres.jdbcUrl().replaceFirst("/[a-z]+$", "/absente"),
                            postgres.user(),
                            postgres.password()));
            refused(server.refusedStart(Map.of()), "absente");
        } finally {
            Files.deleteIfExists(outside);
            Files.writeString(embedded, delivered);
        }
    }

    @Test
    @Order(5)
    void theJavaIsTooOld() throws IOException {
        Path old =
                Files.createDirectories(server.home().resolve("old-java/bin")).resolve("java");
        Files.writeString(
                old, "#!/bin/sh\necho 'Error: java.lang.UnsupportedClassVersionError: org/korrigo' >&2\nexit 1\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();
        Console.Result start = server.refusedStart(
                Map.of("JAVA_HOME", old.getParent().getParent().toString(), "JAVA", ""));
        refused(start, "JDK 17");
    }

    @Test
    @Order(6)
    void databaseRefusedConnectionWhileTheServerRuns() throws Exception {
        server.start();
        assertThat(server.console("preflight").succeeded().out()).contains("OK").contains("start");
        assertThat(server.console("health").out()).contains("OK    database");
        refused(server.refusedStart(Map.of()), "Korrigo, " + server.home());

        List<ProcessHandle> database = server.database();
        assertThat(database).isNotEmpty();
        for (ProcessHandle each : database) {
            new ProcessBuilder("kill", "-STOP", Long.toString(each.pid()))
                    .start()
                    .waitFor();
        }
        Console.Result ill = server.console("doctor", "--only", "database");
        database.forEach(ProcessHandle::destroyForcibly);
        assertThat(ill.code()).isNotZero();
        assertThat(ill.out()).contains("FAIL  database").contains("korrigo:network-check");
        Eventually.holds(
                PATIENCE,
                () -> server.console("doctor", "--only", "database").toString(),
                () -> server.console("doctor", "--only", "database").code() == 0);
        Eventually.holds(
                PATIENCE,
                "the console works on",
                () -> server.console("exam-list").code() == 0);
    }

    private static void refused(Console.Result start, String named) {
        assertThat(start.code()).as(start.toString()).isEqualTo(REFUSED);
        assertThat(start.err())
                .contains("Korrigo ne démarre pas")
                .contains("Korrigo does not start")
                .contains(named)
                .doesNotContain("\tat ")
                .doesNotContain("Exception in");
        assertThat(start.err().lines()).hasSizeLessThanOrEqualTo(8);
        assertThat(start.out()).doesNotContain("Exception");
    }
}
