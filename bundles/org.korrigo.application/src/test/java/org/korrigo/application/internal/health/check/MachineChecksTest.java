package org.korrigo.application.internal.health.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.application.internal.health.TestSettings;
import org.korrigo.domain.health.DatabasePulse;
import org.korrigo.domain.health.Finding;

class MachineChecksTest {

    private static final long GIB = 1L << 30;

    @TempDir
    Path home;

    @Test
    void aDiskIsJudgedByBytesByShareAndByInodes() {
        DiskCheck check = new DiskCheck(TestSettings.in(home));
        assertThat(check.judged(home, disk(100, 40, 90)).code()).isEqualTo("disk-ok");
        assertThat(check.judged(home, disk(100, 10, 90)).code()).isEqualTo("disk-low");
        assertThat(check.judged(home, disk(100, 4, 90)).code()).isEqualTo("disk-full");
        assertThat(check.judged(home, new DiskCheck.Disk(GIB, 400 << 20, 0, 0)).code())
                .as("less than 512 MiB, though 39 percent")
                .isEqualTo("disk-full");
        assertThat(check.judged(home, disk(100, 40, 10))).satisfies(found -> {
            assertThat(found.code()).isEqualTo("disk-inodes");
            assertThat(found.level()).isEqualTo(Finding.Level.WARN);
        });
        assertThat(check.judged(home, disk(100, 40, 2)).level()).isEqualTo(Finding.Level.FAIL);
    }

    @Test
    void theDisksOfTheServerAreLookedAtAndAFolderThatIsNotThereIsAFailure() throws IOException {
        DiskCheck check = new DiskCheck(TestSettings.in(home));
        assertThat(check.look()).extracting(Finding::code).containsOnly("disk-unreadable");
        Files.createDirectories(home.resolve("var"));
        Files.createDirectories(home.resolve("data"));
        assertThat(check.look()).hasSize(2).extracting(Finding::code).allMatch(code -> !code.equals("disk-unreadable"));
        assertThat(Files.list(home.resolve("var"))).as("the probe is gone").isEmpty();
    }

    @Test
    void inodesAreThoseOfTheSystem() {
        assertThat(Inodes.parsed("16777216 16192069\n")).isEqualTo(new Inodes(16777216, 16192069));
        assertThat(Inodes.of(home.resolve("none"))).isEqualTo(new Inodes(0, 0));
    }

    @Test
    void memoryIsWhatStaysAfterACollectionAndWhatTheMachineCanGive() {
        assertThat(memory(new Memory(900, 500, 1000, 8 * GIB, 4 * GIB))).isEqualTo("memory-ok");
        assertThat(memory(new Memory(900, 880, 1000, 8 * GIB, 4 * GIB))).isEqualTo("memory-heap");
        assertThat(memory(new Memory(900, 500, 1000, 100 * GIB, 2 * GIB))).isEqualTo("memory-machine");
        assertThat(memory(new Memory(900, 500, 1000, 0, 0)))
                .as("the system does not tell")
                .isEqualTo("memory-ok");
        assertThat(Memory.field(List.of("MemTotal:       16308244 kB"), "MemTotal:"))
                .isEqualTo(16308244L * 1024);
    }

    @Test
    void theDatabaseIsReachedWritableFastAndNotCrowded() {
        DatabaseCheck check = new DatabaseCheck();
        assertThat(check.look().get(0).code()).isEqualTo("database-absent");
        assertThat(felt(check, beat(Duration.ofMillis(2), true, 5))).isEqualTo("database-ok");
        assertThat(felt(check, beat(Duration.ofMillis(2), false, 5))).isEqualTo("database-read-only");
        assertThat(felt(check, beat(Duration.ofSeconds(2), true, 5))).isEqualTo("database-slow");
        assertThat(felt(check, beat(Duration.ofMillis(2), true, 70))).isEqualTo("database-crowded");
        check.bindPulse(() -> {
            throw new IllegalStateException("wrapped", new IOException("Connection refused\nat somewhere"));
        });
        assertThat(check.look().get(0).facts()).containsEntry("reason", "Connection refused");
    }

    @Test
    void sizesAreForPeople() {
        assertThat(Size.of(512)).isEqualTo("512 o");
        assertThat(Size.of(3 * GIB / 2)).isEqualTo("1,5 Gio");
    }

    private String memory(Memory now) {
        return new MemoryCheck(TestSettings.in(home), () -> now).look().get(0).code();
    }

    private static String felt(DatabaseCheck check, DatabasePulse.Beat beat) {
        check.bindPulse(() -> beat);
        return check.look().get(0).code();
    }

    private static DatabasePulse.Beat beat(Duration latency, boolean writable, int connections) {
        return new DatabasePulse.Beat("17.5", latency, Instant.now(), writable, connections, 80);
    }

    private static DiskCheck.Disk disk(long gibibytes, long free, long freeInodes) {
        return new DiskCheck.Disk(gibibytes * GIB, free * GIB, 100, freeInodes);
    }
}
