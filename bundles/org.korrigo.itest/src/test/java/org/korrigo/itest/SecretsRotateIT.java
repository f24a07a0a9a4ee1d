package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** After a breach: one command, and nothing that somebody may have read opens anything any more. */
@BesideTheSuite
@Order(81)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretsRotateIT {

    private static final Duration RESTART = Duration.ofSeconds(90);

    @Test
    void rotateSecretsEndsEverySessionChangesThePasswordsAndComesBackByItself() throws IOException {
        try (OwnServer server = OwnServer.unpacked("secrets").start()) {
            String before = secrets(server);
            JsonNode made = server.console("account-create", "admin", "--role", "admin", "--json")
                    .json();
            Person admin = Person.signedIn(
                    server.address(), "admin", made.path("password").asText());
            String started = server.console("server-show", "--json")
                    .json()
                    .path("startedAt")
                    .asText();

            server.console("secret-rotate", "--host-key", "--restart", "--yes").succeeded();

            assertThat(admin.get("/session").status()).isIn(401, 0);
            Eventually.holds(RESTART, "the server is back", () -> isBack(server, started));
            assertThat(secrets(server)).isNotEqualTo(before);
            assertThat(admin.get("/session").status()).isEqualTo(401);
            Person.signedIn(server.address(), "admin", made.path("password").asText());
            assertThat(server.console("audit-export", "--since", "1h", "--action", "secret")
                            .succeeded()
                            .out())
                    .contains(";secret.rotate;");
        }
    }

    private static boolean isBack(OwnServer server, String before) {
        Console.Result shown = server.console("server-show", "--json");
        return shown.code() == 0
                && !Json.read(shown.out()).path("startedAt").asText().equals(before)
                && Person.nobody(server.address()).get("/health/ready").status() == 200;
    }

    private static String secrets(OwnServer server) throws IOException {
        return Files.readString(server.home().resolve("var/database/korrigo.password"))
                + Files.readString(server.home().resolve("var/database/postgres.password"));
    }
}
