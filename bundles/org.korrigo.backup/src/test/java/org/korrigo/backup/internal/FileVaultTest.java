package org.korrigo.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.domain.Problem;
import org.korrigo.domain.backup.Backup;
import org.korrigo.domain.backup.Backup.Validity;
import org.korrigo.domain.backup.Restoration;
import org.korrigo.domain.backup.Verification;
import org.korrigo.persistence.schema.SchemaVersions;
import org.korrigo.spi.storage.BlobRef;

class FileVaultTest {

    @TempDir
    static Path store;

    private static TestServer server;

    @TempDir
    Path directory;

    private final List<String> engine = new ArrayList<>();
    private FileVault vault;
    private BlobRef scan;

    @BeforeAll
    static void start() throws Exception {
        server = new TestServer(store);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void fill() throws Exception {
        server.empty();
        scan = server.fill("scan of " + System.nanoTime());
        BackupFolder folder = new BackupFolder(Settings.DEFAULT, directory);
        vault = new FileVault(server.source, folder, new JobsHold() {
            @Override
            public void stop() {
                engine.add("stop");
            }

            @Override
            public void go() {
                engine.add("go");
            }
        });
    }

    @AfterEach
    void nothingIsLeftBehind() throws Exception {
        assertThat(server.first("select string_agg(nspname, ' ') from pg_namespace where nspname ~ '^scratch_'"))
                .isNull();
        try (var files = Files.list(directory)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void whatIsBackedUpComesBackWhateverHappenedSince() throws Exception {
        Backup backup = vault.create(Optional.of(server.files()), "asked");
        assertThat(backup.validity()).isEqualTo(Validity.UNVERIFIED);
        assertThat(backup.files()).isEqualTo(1);
        String facts = server.first("select facts from page");

        server.execute("update exam set name = 'spoilt'; delete from enrolment where false;"
                + "insert into exam values ('@e2', 'late', 'Late', '', '2026-06-15', '{}', '{}', now(), 0)");
        Files.delete(store.resolve(scan.sha256()));
        Restoration restored = vault.restore(backup.name(), server.files());

        assertThat(server.first("select string_agg(name, ',') from exam")).isEqualTo("Bac");
        assertThat(server.first("select facts from page")).isEqualTo(facts);
        assertThat(server.first("select count(*) from journal")).isEqualTo("2");
        assertThat(restored.rows()).containsEntry("journal", 2L).containsEntry("exam", 1L);
        assertThat(restored.files()).isEqualTo(1);
        assertThat(store.resolve(scan.sha256())).exists();
        assertThat(engine).containsExactly("stop", "go");
        assertThat(server.first("select count(*) from session")).isEqualTo("0");
    }

    @Test
    void theRestoredDatabaseWorksAndKeepsItsRules() throws Exception {
        vault.restore(vault.create(Optional.empty(), "asked").name(), server.files());
        server.execute("insert into audit (id, at, actor, action, subject, details)"
                + " values ('@a2', now(), 'anne', 'x.y', 'z', '{}')");
        assertThat(server.first("select max(line) - min(line) from audit")).isEqualTo("1");
        assertThatThrownBy(() -> server.execute("delete from journal")).hasMessageContaining("never changed");
        assertThatThrownBy(() -> server.execute(TestServer.line(3, 2))).hasMessageContaining("journal_fence");
        assertThatThrownBy(() -> server.execute("delete from enrolment")).hasMessageContaining("copy_student_enrolled");
        assertThat(vault.create(Optional.empty(), "asked").rows()).isPositive();
    }

    @Test
    void theFormerDatabaseStaysAndCanComeBack() throws Exception {
        Backup backup = vault.create(Optional.empty(), "asked");
        server.execute("update exam set name = 'newer'");
        Restoration restored = vault.restore(backup.name(), server.files());
        assertThat(vault.formers()).containsExactly(restored.former());

        Thread.sleep(1000);
        Restoration back = vault.restore(restored.former(), server.files());
        assertThat(server.first("select name from exam")).isEqualTo("newer");
        assertThat(vault.formers()).containsExactly(back.former());
        assertThat(back.rows()).containsEntry("journal", 2L);
    }

    @Test
    void aWriterOfThatMomentIsInTheDataBeforeOrAfterAndNeverLost() throws Exception {
        Backup backup = vault.create(Optional.empty(), "asked");
        try (Connection busy = server.source.getConnection()) {
            busy.setAutoCommit(false);
            Catalogue.execute(busy, "update exam set name = 'acknowledged'");
            Thread swap = new Thread(() -> vault.restore(backup.name(), server.files()));
            swap.start();
            while (!"1".equals(server.first("select count(*) from pg_locks where not granted"))) {
                Thread.sleep(20);
            }
            busy.commit();
            swap.join();
        }
        String former = vault.formers().get(0);
        assertThat(server.first("select name from " + former + ".exam")).isEqualTo("acknowledged");
        assertThat(server.first("select name from exam")).isEqualTo("Bac");
    }

    @Test
    void verifyingReallyRestoresAndChangesNothing() throws Exception {
        Backup backup = vault.create(Optional.of(server.files()), "asked");
        server.execute("update exam set name = 'later'");
        Verification found = vault.verify(Optional.empty(), 100);
        assertThat(found.faults()).isEmpty();
        assertThat(found.rows()).isEqualTo(backup.rows());
        assertThat(found.files()).isEqualTo(1);
        assertThat(server.first("select name from exam")).isEqualTo("later");
        assertThat(vault.list()).extracting(Backup::validity).containsExactly(Validity.VERIFIED);
    }

    @Test
    void aDamagedBackupIsFoundAndNeverRestored() throws Exception {
        Backup backup = vault.create(Optional.of(server.files()), "asked");
        Path file = directory.resolve(backup.name());
        byte[] bytes = Files.readAllBytes(file);
        // every tenth of the file in turn, and its end cut off
        for (int i = 0; i < 10; i++) {
            byte[] damaged = bytes.clone();
            Arrays.fill(damaged, bytes.length * i / 10, bytes.length * (i + 1) / 10, (byte) 0x5a);
            Files.write(file, damaged);
            assertThat(vault.verify(Optional.of(backup.name()), 100).faults())
                    .as("at " + i)
                    .isNotEmpty();
            assertThatThrownBy(() -> vault.restore(backup.name(), server.files()))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo("backup-damaged"));
            Files.write(file, bytes);
        }
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(vault.list()).extracting(Backup::validity).containsExactly(Validity.DAMAGED);
        assertThat(vault.verify(Optional.of(backup.name()), 100).sound()).isFalse();
        assertThat(server.first("select name from exam")).isEqualTo("Bac");
        assertThat(engine).isEmpty();
    }

    @Test
    void rowsThatDoNotBelongTogetherAreFound() throws Exception {
        Backup backup = vault.create(Optional.empty(), "asked");
        tamper(directory.resolve(backup.name()), "tables/student.copy", text -> "");
        Verification found = vault.verify(Optional.of(backup.name()), 100);
        assertThat(found.faults())
                .anyMatch(fault -> fault.contains("student : 0 lignes au lieu de 1"))
                .anyMatch(fault -> fault.contains("empreinte"))
                .anyMatch(fault -> fault.startsWith("Références rompues"));
    }

    @Test
    void aLostOrSpoiltFileIsFoundAndARestorationThatWouldMissItChangesNothing() throws Exception {
        Backup backup = vault.create(Optional.of(server.files()), "asked");
        Path kept = new Shelf(directory.resolve("blobs")).place(scan);
        Files.delete(kept);
        Files.writeString(kept, "x".repeat((int) scan.size()));
        Files.delete(store.resolve(scan.sha256()));
        assertThat(vault.verify(Optional.empty(), 100).faults())
                .singleElement()
                .asString()
                .contains(scan.sha256());
        assertThatThrownBy(() -> vault.restore(backup.name(), server.files()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("backup-files-missing"));
        assertThat(vault.formers()).isEmpty();
    }

    @Test
    void aBackupOfAnOlderVersionIsBroughtToThisOne() throws Exception {
        List<String> older =
                SchemaVersions.known().subList(0, SchemaVersions.known().size() - 2);
        server.execute("drop schema if exists public cascade; create schema public");
        SchemaVersions.build(server.source, older);
        server.execute("insert into exam values ('@e1', 'old', 'Old', '', '2020-06-15', '{}', '{}', now(), 0)");
        Backup backup = vault.create(Optional.empty(), "asked");
        server.empty();
        vault.restore(backup.name(), server.files());
        assertThat(server.first("select reference from exam")).isEqualTo("old");
        try (Connection connection = server.source.getConnection()) {
            assertThat(SchemaVersions.applied(connection)).isEqualTo(SchemaVersions.known());
        }
    }

    @Test
    void aBackupOfANewerVersionIsRefused() throws Exception {
        Backup backup = vault.create(Optional.empty(), "asked");
        tamper(
                directory.resolve(backup.name()),
                "summary.json",
                text -> text.replace("\"db/exam.sql::exam\"", "\"db/exam.sql::exam\",\"db/future.sql::wings\""));
        assertThat(vault.list()).extracting(Backup::validity).containsExactly(Validity.NEWER);
        assertThatThrownBy(() -> vault.restore(backup.name(), server.files()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("backup-newer"));
    }

    @Test
    void filesAreKeptOnceAndGoWithTheLastBackupThatNamesThem() throws Exception {
        vault.create(Optional.of(server.files()), "asked");
        server.execute("update batch set sha256 = '" + server.put("other").sha256() + "', size = 5");
        Backup second = vault.create(Optional.of(server.files()), "asked");
        assertThat(vault.rotate(Optional.of(1), false).deleted()).hasSize(1);
        assertThat(vault.list()).hasSize(2);

        var rotation = vault.rotate(Optional.of(1), true);
        assertThat(rotation.files()).isEqualTo(1);
        assertThat(vault.list()).extracting(Backup::name).containsExactly(second.name());
        assertThat(new Shelf(directory.resolve("blobs")).holds(scan)).isFalse();
        assertThat(vault.verify(Optional.empty(), 100).sound()).isTrue();
    }

    @Test
    void whereNoBackupIsGoodNothingIsDeleted() throws Exception {
        Backup backup = vault.create(Optional.of(server.files()), "asked");
        Files.write(directory.resolve(backup.name()), new byte[10]);
        assertThat(vault.rotate(Optional.of(1), true).deleted()).isEmpty();
        assertThat(vault.list()).hasSize(1);
        assertThat(new Shelf(directory.resolve("blobs")).holds(scan)).isTrue();
    }

    private static void tamper(Path file, String entry, Function<String, String> change) throws Exception {
        Path changed = file.resolveSibling("changed");
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry each : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(each.getName()));
                byte[] bytes = from.getInputStream(each).readAllBytes();
                to.write(
                        each.getName().equals(entry)
                                ? change.apply(new String(bytes)).getBytes()
                                : bytes);
            }
        }
        Files.move(changed, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
