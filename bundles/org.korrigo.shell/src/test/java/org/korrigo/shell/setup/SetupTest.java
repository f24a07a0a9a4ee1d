package org.korrigo.shell.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupTest {

    @TempDir
    Path folder;

    private Path home;
    private Path web;

    @BeforeEach
    void unpack() throws IOException {
        home = Distributions.unpacked(folder, "1.0.0");
        web = home.resolve("etc/org.ops4j.pax.web.cfg");
    }

    @Test
    void nothingIsWrittenBeforeSomebodySaysYes() throws IOException {
        String before = Files.readString(web);
        var said = Distributions.run(home, "setup", "--port", "18999");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("port du web 18999", "--yes");
        assertThat(Files.readString(web)).isEqualTo(before);
        assertThat(Distributions.run(home, "setup", "--port", "18999", "--yes", "--dry-run")
                        .code())
                .isZero();
        assertThat(Files.readString(web)).isEqualTo(before);
    }

    @Test
    void aPortIsWrittenWhereItWasAndTheRestStays() throws IOException {
        assertThat(Distributions.run(home, "setup", "--port", "18999", "--yes").code())
                .isZero();
        assertThat(Files.readAllLines(web))
                .containsExactly(
                        "# where",
                        "org.osgi.service.http.port = ${env:KORRIGO_HTTP_PORT:-18999}",
                        "org.ops4j.pax.web.listening.addresses = 127.0.0.1");
    }

    @Test
    void portInUseIsRefusedBeforeAnythingIsWritten() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var said = Distributions.run(home, "setup", "--port", "" + taken.getLocalPort(), "--yes");
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err()).contains("--port " + taken.getLocalPort(), "ss -ltnp");
        }
    }

    @Test
    void anAddressOfTheNetworkWantsTls() {
        assertThat(Distributions.run(home, "setup", "--address", "0.0.0.0", "--yes")
                        .err())
                .contains("TLS");
        assertThat(Distributions.run(home, "setup", "--address", "0.0.0.0", "--plain", "--yes")
                        .code())
                .isZero();
    }

    @Test
    void aKeystoreIsOpenedBeforeItIsUsed() throws Exception {
        Path keys = keystore();
        Distributions.write(folder.resolve("secret"), "changeit\n");
        Distributions.write(folder.resolve("wrong"), "nothing\n");
        var wrong = Distributions.run(
                home,
                "setup",
                "--tls-keystore",
                keys.toString(),
                "--tls-password-file",
                folder.resolve("wrong").toString(),
                "--yes");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("mot de passe");
        var right = Distributions.run(
                home,
                "setup",
                "--tls-keystore",
                keys.toString(),
                "--tls-password-file",
                folder.resolve("secret").toString(),
                "--yes");
        assertThat(right.err()).isEmpty();
        assertThat(ConfigFile.of(web).values())
                .containsEntry("org.osgi.service.http.enabled", "false")
                .containsEntry("org.osgi.service.http.port.secure", "8443")
                .containsEntry("org.ops4j.pax.web.ssl.keystore", keys.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(web)))
                .isEqualTo("rw-------");
    }

    @Test
    void theDatabaseIsNotChangedUnderItsData() throws IOException {
        Distributions.write(home.resolve("var/database/PG_VERSION"), "17\n");
        Distributions.write(folder.resolve("secret"), "x");
        assertThat(database().err()).contains("database-move");
    }

    @Test
    void wrongSettingsOfTheDatabaseAreNamedWhereTheyAreTyped() throws IOException {
        Distributions.write(folder.resolve("secret"), "x");
        assertThat(database().err()).contains("pilote PostgreSQL manque");
        assertThat(Distributions.run(home, "setup", "--database-url", "jdbc:postgresql://localhost/k", "--yes")
                        .err())
                .contains("--database-user");
        assertThat(home.resolve("etc/org.ops4j.datasource-korrigo.cfg")).doesNotExist();
    }

    @Test
    void withoutWordsItAsks() throws IOException {
        var said = Distributions.typed(home, "18998\n\n\n\nchef\no\n", "setup");
        assertThat(said.out()).contains("Port du web", "bin/korrigo setup --admin chef");
        assertThat(Files.readString(web)).contains("18998");
        assertThat(Distributions.typed(home, "18997\n\n\n\n\nn\n", "setup").code())
                .isZero();
        assertThat(Files.readString(web)).contains("18998");
    }

    @Test
    void unknownWordsAndMissingValuesAreNamed() {
        assertThat(Distributions.run(home, "setup", "--prot", "1").err()).contains("--prot");
        assertThat(Distributions.run(home, "setup", "--port").err()).contains("--port");
        assertThat(Distributions.run(home, "setup", "--port", "99999").err()).contains("65535");
        assertThat(Distributions.run(home, "setup", "--help").out()).contains("Exemple : bin/korrigo setup");
    }

    @Test
    void scriptsReadJson() {
        assertThat(Distributions.run(home, "setup", "--port", "18999", "--json").out())
                .startsWith("{\"done\":false,\"steps\":[\"etc/org.ops4j.pax.web.cfg");
    }

    private Distributions.Said database() {
        return Distributions.run(
                home,
                "setup",
                "--database-url",
                "jdbc:postgresql://localhost/k",
                "--database-user",
                "k",
                "--database-password-file",
                folder.resolve("secret").toString(),
                "--yes");
    }

    private Path keystore() throws Exception {
        Path keys = folder.resolve("korrigo.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(List.of(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "k",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=korrigo.example",
                        "-validity",
                        "30",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        "changeit"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        return keys;
    }
}
