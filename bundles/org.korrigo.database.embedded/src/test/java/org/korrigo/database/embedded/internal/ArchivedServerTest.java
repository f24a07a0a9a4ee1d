package org.korrigo.database.embedded.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.domain.Problem;
import org.korrigo.domain.health.Finding;

class ArchivedServerTest {

    @TempDir
    Path directory;

    private Archive archive;
    private Server server;
    private ArchivedServer archived;

    @BeforeEach
    void start() throws Exception {
        archive = new Archive(directory.resolve("archive"), Duration.ofDays(7));
        Map<String, String> settings = new HashMap<>(archive.settings());
        settings.put("fsync", "off");
        server = Server.start(directory.resolve("database"), 0, settings);
        archived = new ArchivedServer(server, archive);
        update("create table kept (word text)");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void itGoesBackToAnInstantAndOnFromThere() throws Exception {
        update("insert into kept values ('copied')");
        archived.copy();
        update("insert into kept values ('early')");
        Instant noted = Instant.parse(
                query("select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
        update("insert into kept values ('late')");

        Path former = archived.recover(noted, List.of("insert into kept values ('afterwards')"));
        assertThat(words()).isEqualTo("afterwards,copied,early");
        assertThat(former.resolve("PG_VERSION")).exists();

        update("insert into kept values ('again')");
        archived.copy();
        update("insert into kept values ('once more')");
        Instant then = Instant.now();
        Thread.sleep(50);
        update("truncate kept");
        archived.recover(then, List.of());
        assertThat(words()).isEqualTo("afterwards,again,copied,early,once more");
        assertThat(new ArchiveCheck(server).look()).extracting(Finding::level).containsExactly(Finding.Level.OK);
    }

    @Test
    void anInstantOutsideOfTheArchiveIsRefused() throws Exception {
        update("insert into kept values ('stays')");
        assertThat(archived.earliest()).isEmpty();
        assertRefused(Instant.now());
        archived.copy();
        assertRefused(archived.earliest().orElseThrow().minusSeconds(1));
        assertRefused(Instant.now().plusSeconds(60));
        assertThat(words()).isEqualTo("stays");
    }

    private void assertRefused(Instant to) {
        assertThatThrownBy(() -> archived.recover(to, List.of()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("time-not-covered"));
    }

    @Test
    void copiesAndLogThatAreTooOldGo() throws Exception {
        Path first = archived.copy();
        update("insert into kept values ('x')");
        Path second = archived.copy();
        Path third = archived.copy();
        new Archive(archive.directory(), Duration.ZERO)
                .prune(Archive.finished(second).plusMillis(1));
        assertThat(archive.bases()).containsExactly(third, second).doesNotContain(first);
        try (var segments = Files.list(archive.wal())) {
            assertThat(segments.map(file -> file.getFileName().toString())
                            .sorted()
                            .findFirst())
                    .hasValueSatisfying(name -> assertThat(name.compareTo("000000010000000000000002"))
                            .isPositive());
        }
        update("insert into kept values ('y')");
        Instant now = Instant.now();
        Thread.sleep(50);
        archived.recover(now, List.of());
        assertThat(words()).isEqualTo("x,y");
    }

    private String words() throws SQLException {
        return query("select string_agg(word, ',' order by word) from kept");
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), Server.ROLE, server.password());
    }
}
