package org.korrigo.persistence.schema.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.persistence.schema.SchemaMigration;
import org.korrigo.persistence.schema.SchemaVersions;

class SchemaVersionsTest {

    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new TestDatabase();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
    }

    @Test
    void whatIsKnownIsWhatIsApplied() throws SQLException {
        assertThat(applied()).isEmpty();
        SchemaMigration.run(database.source);
        assertThat(applied()).isEqualTo(SchemaVersions.known());
    }

    @Test
    void theSchemaOfAnOlderVersionIsMadeAndGoesOnFromThere() throws SQLException {
        List<String> older = SchemaVersions.known().subList(0, 8);
        SchemaVersions.build(database.source, older);
        assertThat(applied()).isEqualTo(older);
        assertThat(database.first("select to_regclass('made_pdf')::text")).isNull();
        assertThat(SchemaMigration.run(database.source)).isTrue();
        assertThat(applied()).isEqualTo(SchemaVersions.known());
    }

    @Test
    void onlyADatabaseWithASchemaIsKeptBeforeItIsChanged() throws SQLException {
        List<List<String>> announced = new ArrayList<>();
        SchemaMigration.run(database.source, (source, pending) -> announced.add(pending));
        assertThat(announced).isEmpty();

        Migration.rollBack(database.source, 1);
        database.execute("update korrigo_schema set sha256 = repeat('0', 64)");
        SchemaMigration.run(database.source, (source, pending) -> announced.add(pending));
        List<String> known = SchemaVersions.known();
        assertThat(announced).containsExactly(known.subList(known.size() - 1, known.size()));
    }

    @Test
    void aDatabaseThatCouldNotBeKeptStaysAsItIs() throws SQLException {
        SchemaVersions.build(database.source, SchemaVersions.known().subList(0, 8));
        assertThatThrownBy(() -> SchemaMigration.run(database.source, (source, pending) -> {
                    throw new SQLException("no room");
                }))
                .hasMessage("no room");
        assertThat(applied()).hasSize(8);
    }

    private static List<String> applied() throws SQLException {
        try (Connection connection = database.source.getConnection()) {
            return SchemaVersions.applied(connection);
        }
    }
}
