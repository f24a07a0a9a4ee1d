package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.korrigo.database.embedded.EmbeddedPostgres;

/** A PostgreSQL of one's own, configured as bin/korrigo setup writes it: the server uses it and starts none. */
@BesideTheSuite
@Order(21)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideDatabaseIT {

    @Test
    void examsAreKeptInTheDatabaseThatIsConfigured() throws IOException, InterruptedException {
        try (EmbeddedPostgres outside = EmbeddedPostgres.startUnsafe(Path.of("target", "outside-database"));
                OwnServer server = OwnServer.unpacked("outside")) {
            assertThat(setup(server, outside, "wrong").err()).contains("mot de passe ou utilisateur refusé");
            setup(server, outside, outside.password()).succeeded();
            server.start();

            String reference = "outside-" + Long.toString(System.nanoTime(), 36);
            server.console("exam-create", "Devoir", "--reference", reference).succeeded();
            assertThat(Json.list(Json.read(
                            server.console("exam-list", "--json").succeeded().out())))
                    .extracting(exam -> exam.path("reference").asText())
                    .contains(reference);
            assertThat(server.home().resolve("var/database")).doesNotExist();
            assertThat(server.commandLines()).noneMatch(line -> line.contains("postgres"));
            assertThat(ServerLog.troubles(server.log())).isEmpty();
        }
    }

    private static Console.Result setup(OwnServer server, EmbeddedPostgres outside, String password)
            throws IOException {
        Path secret = Files.writeString(server.home().resolve("password"), password);
        return server.console(
                "setup",
                "--database-url",
                outside.jdbcUrl(),
                "--database-user",
                outside.user(),
                "--database-password-file",
                secret.toString(),
                "--yes");
    }
}
