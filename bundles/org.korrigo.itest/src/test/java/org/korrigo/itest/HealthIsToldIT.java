package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the guide has people look at in a shell, as one command each on the running server. */
@Order(7)
@ExtendWith(OneServer.class)
class HealthIsToldIT {

    private static final List<String> EVERYDAY = List.of(
            "blob-store",
            "bundles",
            "certificate",
            "clock",
            "database",
            "disk",
            "engines",
            "memory",
            "plugin-trust",
            "workers");

    private final Server server;

    HealthIsToldIT(Server server) {
        this.server = server;
    }

    @Test
    void healthCheckComplet() {
        JsonNode found = Json.read(server.console("health", "--json").out()).path("findings");
        assertThat(Json.list(found))
                .extracting(each -> each.path("subject").asText())
                .containsAll(EVERYDAY);
        for (String subject : List.of("database", "blob-store", "engines", "workers", "clock", "bundles")) {
            assertThat(Json.list(found))
                    .filteredOn(each -> each.path("subject").asText().equals(subject))
                    .as(subject + " in " + found)
                    .noneMatch(each -> each.path("level").asText().equals("FAIL"));
        }
        assertThat(server.console("doctor", "--only", "database").succeeded().out())
                .startsWith("OK    database")
                .contains("PostgreSQL 17");
        assertThat(server.console("doctor", "--only", "nothing").code()).isNotZero();
    }

    @Test
    void curlApiHealth() {
        Answer nobody = Person.nobody(server.address()).get("/health");
        assertThat(nobody.text()).matches("\\{\"status\":\"(UP|WARN|DOWN)\"}");
        assertThat(nobody.status()).isEqualTo(nobody.text().contains("DOWN") ? 503 : 200);
        assertThat(Person.nobody(server.address()).get("/health/live").status()).isEqualTo(200);
        JsonNode findings = server.staff().admin().get("/health").json().path("findings");
        assertThat(Json.list(findings))
                .extracting(each -> each.path("subject").asText())
                .containsAll(EVERYDAY);
        assertThat(server.staff().teacher().get("/health").json().has("findings"))
                .isFalse();
    }

    @Test
    void ncAndNslookupFromTheApplication() {
        String said = server.console("network-check").succeeded().out();
        assertThat(said).contains("OK    web").contains("OK    database").contains("OK    origins");
        assertThat(said).contains("127.0.0.1:" + server.httpPort());
    }

    @Test
    void lsofPortAndVolumePermissions() {
        assertThat(server.console("preflight").succeeded().out()).startsWith("OK    start");
    }

    @Test
    void checkDeploy() {
        JsonNode found =
                Json.read(server.console("deploy-check", "--json").out()).path("findings");
        assertThat(Json.list(found))
                .extracting(each -> each.path("subject").asText())
                .contains("listening", "console", "accounts", "permissions", "plugin-trust");
        assertThat(found.toString()).contains("deploy-loopback").contains("plugin-trust-open");
        assertThat(server.console("deploy-check").code())
                .as("any plug-in may run")
                .isNotZero();
    }

    @Test
    void dockerStatsTopFreeDfAndDu() {
        JsonNode view = server.console("resource-show", "--json").json();
        assertThat(view.path("processors").asInt()).isPositive();
        assertThat(view.path("disks").path(0).path("inodes").asLong()).isNotNegative();
        assertThat(view.path("folders").toString()).contains("var/database");
        assertThat(server.console("resource-show").succeeded().out())
                .contains("Mémoire")
                .contains("Disque");
        JsonNode now = server.console("top", "--count", "1", "--json").json();
        assertThat(now.path("requests").asLong()).isPositive();
        assertThat(now.path("connections").asInt()).isPositive();
        assertThat(server.console("top", "--seconds", "1", "--count", "2")
                        .succeeded()
                        .out()
                        .lines())
                .hasSize(3);
    }

    @Test
    void catEnvShowsSettingsWithoutSecrets() {
        String settings = server.console("config-show", "org.ops4j.datasource")
                .succeeded()
                .out();
        assertThat(settings).contains("password = ***").contains("jdbc:postgresql://");
        assertThat(server.console("config-show").succeeded().out())
                .contains("org.korrigo.health  disk.warn.percent = 15");
        assertThat(server.console("config-show", "no.such").code()).isNotZero();
    }

    @Test
    void cleanupTempFiles() throws IOException {
        Path old = Files.createDirectories(server.home().resolve("data/tmp")).resolve("korrigo-copy-it.pdf");
        Files.writeString(old, "left");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        assertThat(server.console("temp-clean", "--older-than", "2d")
                        .succeeded()
                        .out())
                .contains("--yes");
        assertThat(server.console("temp-clean", "--older-than", "2d", "--yes", "--dry-run")
                        .succeeded()
                        .code())
                .isZero();
        assertThat(old).exists();
        JsonNode cleaned = server.console("temp-clean", "--older-than", "2d", "--yes", "--json")
                .json();
        assertThat(cleaned.path("deleted").asBoolean()).isTrue();
        assertThat(old).doesNotExist();
        assertThat(server.console("temp-clean", "--older-than", "5m", "--yes").code())
                .isNotZero();
    }
}
