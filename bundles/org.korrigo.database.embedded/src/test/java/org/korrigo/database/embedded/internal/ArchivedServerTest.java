package org.korrigo.database.embedded.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.domain.Problem;
import org.korrigo.domain.health.Finding;

/** One server for all: its start, and each copy of its files, takes seconds. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArchivedServerTest {

    @TempDir
    static Path directory;

    private static Archive archive;
    private static Server server;
    private static ArchivedServer archived;

    @BeforeAll
    static void start() throws Exception {
        archive = new Archive(directory.resolve("archive"), Duration.ofDays(7));
        Map<String, String> settings = new HashMap<>(archive.settings());
        settings.put("fsync", "off");
        server = Server.start(directory.resolve("database"), 0, settings);
        archived = new ArchivedServer(server, archive);
        update("create table kept (word text)");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        update("truncate kept");
    }

    @Test
    @Order(2)
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
    @Order(1)
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
    @Order(3)
    void copiesAndLogThatAreTooOldGo() throws Exception {
        List<Path> before = archive.bases();
        assertThat(before).hasSize(3);
        String first = segments().get(0);
        new Archive(archive.directory(), Duration.ZERO)
                .prune(Archive.finished(before.get(0)).plusMillis(1));
        assertThat(archive.bases()).containsExactly(before.get(0));
        assertThat(segments()).isNotEmpty().doesNotContain(first);

        update("insert into kept values ('y')");
        Instant now = Instant.now();
        Thread.sleep(50);
        update("insert into kept values ('z')");
        archived.recover(now, List.of());
        assertThat(words()).isEqualTo("y");
    }

    private static List<String> segments() throws IOException {
        try (var segments = Files.list(archive.wal())) {
            return segments.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9A-F]{24}"))
                    .sorted()
                    .toList();
        }
    }

    private static String words() throws SQLException {
        return query("select string_agg(word, ',' order by word) from kept");
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void update(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), Server.ROLE, server.password());
    }
}
