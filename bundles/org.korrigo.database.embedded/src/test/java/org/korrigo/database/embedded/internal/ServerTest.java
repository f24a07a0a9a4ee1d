package org.korrigo.database.embedded.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** One directory for all: the first start is the slow one. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServerTest {

    @TempDir(cleanup = CleanupMode.ALWAYS)
    static Path directory;

    private Server server;

    @BeforeEach
    void start() throws Exception {
        server = Server.start(directory, 0, Map.of("fsync", "off"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void it_answers_its_owner_who_is_no_superuser() throws SQLException {
        assertThat(query("select version()")).startsWith("PostgreSQL 17.11");
        assertThat(query("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(query("select lower('ÉLOÏSE')")).isEqualTo("éloïse");
        update("create table kept (id int primary key)");
    }

    @Test
    void it_refuses_another_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), Server.ROLE, "korrigo"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void only_the_owner_of_the_files_can_read_the_passwords() throws IOException {
        for (String role : List.of("korrigo", "postgres")) {
            assertThat(Files.getPosixFilePermissions(directory.resolve(role + ".password")))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    @Test
    void passwords_are_new_after_the_next_start_when_somebody_asked_and_stay_otherwise() throws Exception {
        String first = server.password();
        String superusers = Files.readString(directory.resolve("postgres.password"));
        Cluster.rotateAtNextStart(directory);
        assertThat(query("select 1")).isEqualTo("1");

        restart();
        String second = server.password();
        assertThat(second).isNotEqualTo(first);
        assertThat(Files.readString(directory.resolve("postgres.password"))).isNotEqualTo(superusers);
        assertThat(query("select 2")).isEqualTo("2");
        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), Server.ROLE, first))
                .hasMessageContaining("password");
        assertThat(directory.resolve("korrigo.password.next")).doesNotExist();

        restart();
        assertThat(server.password()).isEqualTo(second);
    }

    private void restart() throws Exception {
        server.close();
        start();
    }

    @Test
    void it_listens_on_this_machine_only() throws SQLException {
        assertThat(query("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void data_survives_a_stop_and_the_next_start_takes_the_server_already_unpacked() throws Exception {
        update("insert into kept values (1)");
        server.close();
        var unpacked = Files.getLastModifiedTime(directory.resolve("server-17.11.0/bin/postgres"));

        start();

        assertThat(query("select count(*) from kept where id = 1")).isEqualTo("1");
        assertThat(Files.getLastModifiedTime(directory.resolve("server-17.11.0/bin/postgres")))
                .isEqualTo(unpacked);
    }

    @Test
    void data_survives_a_killed_server_and_it_comes_back_on_its_port() throws Exception {
        update("insert into kept values (2)");
        String url = server.jdbcUrl();

        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        server.awaitEnd();
        server.restart();

        assertThat(server.jdbcUrl()).isEqualTo(url);
        assertThat(query("select count(*) from kept where id = 2")).isEqualTo("1");
    }

    @Test
    void a_directory_in_use_is_refused() {
        assertThatThrownBy(() -> Server.start(directory, 0, Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("uses the database directory");
    }

    @Test
    void the_server_of_a_killed_korrigo_is_stopped_and_its_data_taken_over() throws Exception {
        server.close();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Abandoned.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("ready");
        }
        long orphan = postmaster();
        other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(Path.of("/proc", Long.toString(orphan))).exists();

        start();

        assertThat(postmaster()).isNotEqualTo(orphan);
        assertThat(query("select count(*) from kept where id = 3")).isEqualTo("1");
    }

    /** Runs in a JVM that is killed. */
    static final class Abandoned {
        private Abandoned() {}

        public static void main(String[] arguments) throws Exception {
            Server server = Server.start(Path.of(arguments[0]), 0, Map.of("fsync", "off"));
            try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), Server.ROLE, server.password());
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("insert into kept values (3)");
            }
            System.out.println("ready");
            Thread.sleep(60_000);
        }
    }

    private static long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("data/postmaster.pid"))
                .get(0)
                .strip());
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
