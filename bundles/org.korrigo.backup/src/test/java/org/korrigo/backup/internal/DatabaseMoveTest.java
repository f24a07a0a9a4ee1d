package org.korrigo.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.database.embedded.EmbeddedPostgres;
import org.korrigo.domain.Problem;
import org.korrigo.domain.backup.Restoration;
import org.korrigo.domain.backup.ServerMoves.Target;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseMoveTest {

    @TempDir
    static Path store;

    private static TestServer server;
    private static EmbeddedPostgres other;
    private static final PGSimpleDataSource THERE = new PGSimpleDataSource();

    @TempDir
    Path directory;

    private BackupFolder folder;
    private Etc etc;

    @BeforeAll
    static void start() throws Exception {
        server = new TestServer(store);
        other = EmbeddedPostgres.startUnsafe(Path.of("target", "other"));
        THERE.setUrl(other.jdbcUrl());
        THERE.setUser(other.user());
        THERE.setPassword(other.password());
    }

    @AfterAll
    static void stop() {
        server.close();
        other.close();
    }

    @BeforeEach
    void fill() throws Exception {
        server.empty();
        server.fill("scan");
        try (var connection = THERE.getConnection()) {
            Catalogue.execute(connection, "drop schema if exists public cascade; create schema public");
        }
        folder = new BackupFolder(Settings.DEFAULT, directory.resolve("backup"));
        etc = new Etc(Files.createDirectory(directory.resolve("etc")));
        Files.writeString(etc.file(DatabaseMove.EMBEDDED), "directory = x");
    }

    private DatabaseMove move(String url, String password) {
        return new DatabaseMove(server.source, folder, etc, new Target(url, other.user(), password));
    }

    @Test
    void everyRowGoesThereAndTheConfigurationFollows() throws Exception {
        Restoration moved = move(other.jdbcUrl(), other.password()).go();
        assertThat(moved.rows()).containsEntry("journal", 2L).containsEntry("exam", 1L);
        try (var connection = THERE.getConnection()) {
            Catalogue.each(connection, "select name, (select count(*) from page) from exam", row -> assertThat(
                            row.getString(1) + row.getInt(2))
                    .isEqualTo("Bac1"));
        }
        assertThat(etc.file(DatabaseMove.EMBEDDED)).doesNotExist();
        assertThat(Files.readString(etc.file(DatabaseMove.SOURCE))).contains("url = " + other.jdbcUrl());
        assertThat(Files.getPosixFilePermissions(etc.file(DatabaseMove.SOURCE)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whoeverStillWritesToTheOldDatabaseIsToldThatItFailed() throws Exception {
        Restoration moved = move(other.jdbcUrl(), other.password()).go();
        assertThatThrownBy(() -> server.execute("update exam set name = 'late'"))
                .hasMessageContaining("does not exist");
        assertThat(server.first("select name from " + moved.former() + ".exam")).isEqualTo("Bac");
        server.execute("create schema public");
    }

    @Test
    void aTargetThatIsNotEmptyUnreachableOrUnneededIsRefusedAndNothingChanges() throws Exception {
        refused("move-unreachable", move(other.jdbcUrl(), "wrong"));
        refused("move-unreachable", move("jdbc:postgresql://127.0.0.1:1/x", "wrong"));
        refused("move-unreachable", move("http://x", "wrong"));
        try (var connection = THERE.getConnection()) {
            Catalogue.execute(connection, "create table somebodys (id int)");
        }
        refused("move-not-empty", move(other.jdbcUrl(), other.password()));
        Files.delete(etc.file(DatabaseMove.EMBEDDED));
        refused("move-not-embedded", move(other.jdbcUrl(), other.password()));
        assertThat(server.first("select name from exam")).isEqualTo("Bac");
        assertThat(etc.file(DatabaseMove.SOURCE)).doesNotExist();
    }

    private static void refused(String code, DatabaseMove move) {
        assertThatThrownBy(move::go).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @Test
    void onlyTheKeyThatIsMeantChangesInAConfigurationFile() throws Exception {
        Files.writeString(etc.file("a.cfg"), "# directory = old\nreserve = 5\ndirectory = ${karaf.base}/old\n");
        etc.set("a.cfg", "directory", "/new");
        etc.set("a.cfg", "more", "1");
        assertThat(etc.file("a.cfg")).hasContent("# directory = old\nreserve = 5\ndirectory = /new\nmore = 1\n");
        assertThat(etc.directory().toFile().list()).hasSize(2);
    }
}
