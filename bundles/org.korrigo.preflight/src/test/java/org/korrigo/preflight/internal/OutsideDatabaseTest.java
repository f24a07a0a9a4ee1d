package org.korrigo.preflight.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.database.embedded.EmbeddedPostgres;
import org.korrigo.domain.health.Finding;

class OutsideDatabaseTest {

    private static EmbeddedPostgres server;

    @TempDir
    Path home;

    private Place place;

    @BeforeAll
    static void boot() throws IOException, InterruptedException {
        server = EmbeddedPostgres.startUnsafe(Path.of("target", "postgres"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void etc() throws IOException {
        place = new Place(home, home.resolve("data"), Files.createDirectories(home.resolve("etc")));
        Files.writeString(place.etc().resolve("org.korrigo.preflight.cfg"), "database.patience.seconds = 0\n");
    }

    @Test
    void aDatabaseThatLetsTheServerInIsNoFault() throws IOException {
        assertThat(faults(server.jdbcUrl(), server.password())).isEmpty();
    }

    @Test
    void wrongPasswordMissingDatabaseAndRefusedConnectionAreToldApart() throws IOException {
        assertThat(code(server.jdbcUrl(), "wrong")).isEqualTo("start-database-password");
        assertThat(code(server.jdbcUrl().replaceFirst("/[a-z]+$", "/nothing"), server.password()))
                .isEqualTo("start-database-missing");
        assertThat(code("jdbc:postgresql://127.0.0.1:1/korrigo", "x")).isEqualTo("start-database-unreachable");
        assertThat(code("jdbc:h2:mem:x", "x")).isEqualTo("start-database-unreachable");
    }

    @Test
    void aPasswordNeverGetsIntoTheMessage() throws IOException {
        Finding fault = faults(server.jdbcUrl() + "?ssl=false&password=s3cret", "s3cret")
                .get(0);
        assertThat(fault.facts().toString()).doesNotContain("s3cret");
    }

    @Test
    void aSecretOnlyTheServerCanReadIsLeftToIt() throws IOException {
        assertThat(faults(server.jdbcUrl(), "$[secret:elsewhere]")).isEmpty();
    }

    private String code(String url, String password) throws IOException {
        List<Finding> faults = faults(url, password);
        assertThat(faults).hasSize(1);
        return faults.get(0).code();
    }

    private List<Finding> faults(String url, String password) throws IOException {
        Files.writeString(
                place.etc().resolve("org.ops4j.datasource-korrigo.cfg"),
                "dataSourceName = korrigo\nurl = " + url + "\nuser = " + server.user() + "\npassword = " + password
                        + "\n");
        return Preflight.beforeStart(place);
    }
}
