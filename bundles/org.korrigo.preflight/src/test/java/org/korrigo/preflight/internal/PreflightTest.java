package org.korrigo.preflight.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.domain.health.Finding;

class PreflightTest {

    @TempDir
    Path home;

    private Place place;

    @BeforeEach
    void etc() throws IOException {
        place = new Place(home, home.resolve("data"), Files.createDirectories(home.resolve("etc")));
        write("org.korrigo.preflight.cfg", "disk.least.mebibytes = 1\nmemory.least.mebibytes = 1\n");
    }

    @Test
    void aServerWithAllItNeedsStarts() {
        assertThat(Preflight.beforeStart(place)).isEmpty();
        assertThat(new PreflightCheck(place).look()).extracting(Finding::code).containsExactly("start-ok");
        assertThat(home.resolve("var")).isEmptyDirectory();
    }

    @Test
    void portInUseIsSaidWithTheProcessAndTheLineThatChangesIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            write(
                    "org.ops4j.pax.web.cfg",
                    "# where\norg.osgi.service.http.port = ${env:NO_SUCH:-" + other.getLocalPort()
                            + "}\norg.ops4j.pax.web.listening.addresses = 127.0.0.1\n");

            Finding taken = only(Preflight.beforeStart(place));
            assertThat(taken.code()).isEqualTo("start-port-taken");
            assertThat(taken.facts().get("holder"))
                    .startsWith(ProcessHandle.current().pid() + " (");
            assertThat(taken.facts().get("where")).endsWith("org.ops4j.pax.web.cfg:2");
            assertThat(Preflight.whileRunning(place))
                    .as("a server's own port is no fault")
                    .isEmpty();
        }
    }

    @Test
    void permissionDeniedOnAFolderIsSaidWithOwnerAndUser() throws IOException {
        Files.writeString(home.resolve("var"), "a file in its place");
        Finding fault = only(Preflight.beforeStart(place));
        assertThat(fault.code()).isEqualTo("start-folder-not-writable");
        assertThat(fault.facts())
                .containsEntry("folder", home.resolve("var").toString())
                .containsEntry("reason", "not a directory")
                .containsEntry("user", System.getProperty("user.name"));
    }

    @Test
    void outOfDiskOrMemoryIsSaidBeforeTheServerNeedsThem() throws IOException {
        write("org.korrigo.preflight.cfg", "disk.least.mebibytes=900000000\nmemory.least.mebibytes=900000000\n");
        assertThat(Preflight.beforeStart(place))
                .extracting(Finding::code)
                .containsExactly("start-disk-full", "start-memory-small");
        Path meminfo = Files.writeString(home.resolve("meminfo"), "MemTotal: 9 kB\nMemAvailable:    2048 kB\n");
        assertThat(Room.available(meminfo)).isEqualTo(OptionalLong.of(2));
    }

    @Test
    void aDatabaseFolderThatAnotherProcessHoldsIsSaidWithThatProcess() throws Exception {
        write("org.korrigo.database.embedded.cfg", "directory = ${karaf.base}/var/database\nport = 0\n");
        Path lock = Files.createFile(
                Files.createDirectories(home.resolve("var/database")).resolve("lock"));
        assertThat(Preflight.beforeStart(place)).isEmpty();
        Process other = new ProcessBuilder("flock", lock.toString(), "cat").start();
        try {
            Finding fault = eventuallyOne();
            assertThat(fault.code()).isEqualTo("start-database-in-use");
            assertThat(fault.facts().get("holder"))
                    .startsWith(other.pid() + " (")
                    .contains("flock");
        } finally {
            other.descendants().forEach(ProcessHandle::destroyForcibly);
            other.destroyForcibly();
        }
    }

    private Finding eventuallyOne() throws InterruptedException {
        for (int tries = 0; tries < 200; tries++) {
            List<Finding> faults = Preflight.beforeStart(place);
            if (!faults.isEmpty()) {
                return only(faults);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nobody holds the lock");
    }

    @Test
    void placeholdersAreThoseOfKarafAndOfFelix() throws IOException {
        Files.writeString(place.etc().resolve("db.password"), "s3cret\n");
        Placeholders placeholders = new Placeholders(place, Map.of("PORT", "9"));
        assertThat(placeholders.filled("${karaf.base}/x")).isEqualTo(home + "/x");
        assertThat(placeholders.filled("${env:PORT:-8}-${env:NONE:-8}")).isEqualTo("9-8");
        assertThat(placeholders.filled("$[secret:db.password]$[env:PORT]")).isEqualTo("s3cret9");
        assertThat(Placeholders.remain(placeholders.filled("$[secret:none]"))).isTrue();
        assertThat(Placeholders.remain("pa$$word")).isFalse();
    }

    @Test
    void aFaultIsFourLinesAndNoFactIsLeftOut() throws IOException {
        Finding fault = Finding.fail("start-memory-small", Map.of("available", "3 MiB", "least", "256 MiB"));
        List<String> lines = new Sentences().lines(List.of(fault));
        assertThat(lines).hasSize(4).noneMatch(line -> line.contains("{"));
        assertThat(lines.get(0)).startsWith("Korrigo ne démarre pas : la machine n'a que 3 MiB");
        assertThat(lines.get(2)).startsWith("Korrigo does not start: the machine has only 3 MiB");
        StartLog.append(home, lines);
        assertThat(Files.readAllLines(home.resolve("karaf.log")))
                .hasSize(4)
                .allMatch(line -> line.contains(" | ERROR | "));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(place.etc().resolve(name), text);
    }

    private static Finding only(List<Finding> faults) {
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }
}
