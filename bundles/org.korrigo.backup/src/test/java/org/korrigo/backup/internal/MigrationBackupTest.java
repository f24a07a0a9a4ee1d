package org.korrigo.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.domain.backup.Backup;
import org.korrigo.persistence.schema.SchemaMigration;
import org.korrigo.persistence.schema.SchemaVersions;

/** Row of the guide: the backup before a migration, and the way back when the migration went wrong. */
class MigrationBackupTest {

    private static final List<String> OLDER =
            SchemaVersions.known().subList(0, SchemaVersions.known().size() - 2);

    @TempDir
    static Path store;

    private static TestServer server;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() throws Exception {
        server = new TestServer(store);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void anOlderVersionWithData() throws SQLException {
        server.execute("drop schema if exists public cascade; create schema public");
        SchemaVersions.build(server.source, OLDER);
        server.execute("insert into exam values ('@e1', 'old', 'Old', '', '2020-06-15', '{}', '{}', now(), 0)");
    }

    @Test
    void whatTheOlderVersionHadIsKeptBeforeItIsChangedAndCanComeBack() throws Exception {
        BackupFolder folder = new BackupFolder(Settings.DEFAULT, directory);
        SchemaMigration.run(server.source, new MigrationBackup(folder));
        Backup made = new Inventory(folder).all().get(0);
        assertThat(made.why()).isEqualTo("migration");
        assertThat(made.rows()).isEqualTo(1);
        try (BackupFile file = new BackupFile(directory.resolve(made.name()))) {
            assertThat(file.summary().changes()).isEqualTo(OLDER);
        }
        SchemaMigration.run(server.source, (source, pending) -> {
            throw new SQLException("nothing is pending any longer");
        });
    }

    @Test
    void withoutThatBackupTheDatabaseIsNotTouchedAndOneSentenceSaysWhy() throws Exception {
        Path inTheWay = Files.writeString(directory.resolve("file"), "x");
        BackupFolder folder = new BackupFolder(Settings.DEFAULT, inTheWay);
        assertThatThrownBy(() -> SchemaMigration.run(server.source, new MigrationBackup(folder)))
                .hasMessageContaining("La base n'est pas mise à jour")
                .hasMessageContaining("not upgraded");
        try (Connection connection = server.source.getConnection()) {
            assertThat(SchemaVersions.applied(connection)).isEqualTo(OLDER);
        }
    }
}
