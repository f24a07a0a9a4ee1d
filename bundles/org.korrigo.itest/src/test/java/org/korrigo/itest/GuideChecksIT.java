package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows of the troubleshooting guide that are one command now, and must leave the server as it was. */
@Order(18)
@ExtendWith(OneServer.class)
class GuideChecksIT {

    private static final Path FOLDER = Path.of("target", "guide").toAbsolutePath();

    private final Server server;

    GuideChecksIT(Server server) {
        this.server = server;
    }

    private static String file(String name, byte[] bytes) throws IOException {
        return Files.write(Files.createDirectories(FOLDER).resolve(name), bytes).toString();
    }

    @Test
    void validateStudentCsvInvalidCsvFormatIsoLatin1IsReadAsItIs() throws IOException {
        String list = file(
                "latin.csv", "INE;Nom;Prénom;Classe\n;Lefèvre;Éloïse;T1\n".getBytes(Charset.forName("ISO-8859-1")));
        var check = server.console("student-check", list, "--json").json();
        assertThat(check.path("encoding").asText()).isEqualTo("windows-1252");
        assertThat(check.path("students").asInt()).isEqualTo(1);
        assertThat(check.path("problems")).isEmpty();
    }

    @Test
    void validateStudentCsvNamesTheLinesThatAreWrongAndTheHeaderThatIsUnknown() throws IOException {
        String twice =
                file("twice.csv", "Nom,Prenom,Classe\nSalvy,Ana,T1\nSalvy,Ana,T1\n".getBytes(StandardCharsets.UTF_8));
        Console.Result checked = server.console("student-check", twice);
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("ligne 3");
        Console.Result unknown =
                server.console("student-check", file("unknown.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(unknown.code()).isEqualTo(1);
    }

    @Test
    void accountsOfAListAreMadeOnceAndFoundAgain() throws IOException {
        String list = file(
                "comptes.csv", "identifiant;nom;roles\nguide-un;Un;teacher\nguide-deux;Deux;secretary\n".getBytes());
        server.console("account-import", list, "--dry-run", "--yes").succeeded();
        assertThat(server.console("account-show", "guide-un").code()).isEqualTo(1);
        var made = server.console("account-import", list, "--yes", "--json").json();
        String password = made.path("lines").get(0).path("password").asText();
        assertThat(Person.signedIn(server.address(), "guide-un", password)
                        .get("/session")
                        .status())
                .isEqualTo(200);
        assertThat(server.console("account-import", list, "--yes").succeeded().out())
                .contains("2 déjà là");
        assertThat(server.console("account-list", "--inactive-since", "1d", "--role", "secretary")
                        .out())
                .contains("guide-deux")
                .doesNotContain("guide-un");
        assertThat(server.console("account-list", "--inactive-since", "soon").code())
                .isEqualTo(1);
    }

    @Test
    void emptyingTheCacheLosesNoJobAndNoPicture() {
        long jobs = Json.list(server.console("job-list", "--json").json()).size();
        server.console("cache-clear").succeeded();
        assertThat(server.console("cache-clear", "--yes").succeeded().out()).contains("Supprimées");
        assertThat(server.console("cache-show", "--json")
                        .json()
                        .path("pictures")
                        .asInt())
                .isZero();
        assertThat(Json.list(server.console("job-list", "--json").json())).hasSizeGreaterThanOrEqualTo((int) jobs);
    }

    @Test
    void selfTestRunsOnTheServerAndKeepsNothing() {
        var before = server.console("exam-list", "--json").json();
        var tested = Json.list(server.console("self-test", "--json").json());
        assertThat(tested).hasSizeGreaterThan(20).allMatch(each -> each.path("passed")
                .asBoolean());
        assertThat(server.console("exam-list", "--json").json()).hasSameSizeAs(before);
    }

    @Test
    void whoMayDoWhatIsToldFromTheCode() {
        var rights = Json.list(
                server.console("permission-list", "--role", "student", "--json").json());
        assertThat(rights).anyMatch(right -> right.path("useCase").asText().equals("Results.own"));
        assertThat(rights).noneMatch(right -> right.path("useCase").asText().startsWith("JobBoard"));
    }
}
