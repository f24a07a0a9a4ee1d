package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.itest.ListeningSockets.Socket;

/** Nobody has done anything yet: what boots is whole, quiet, and closed to the outside. */
@Order(1)
@ExtendWith(OneServer.class)
class ServerBootsIT {

    /** Columns of {@code bundle:list --no-format}: id, state, start level, version, name; fragments name their hosts. */
    private static final Pattern UNHEALTHY =
            Pattern.compile("^\\s*\\d+\\t(?!Active)(?!Resolved\\s*\\t.*(Hosts:|Extension)).*");

    private final Server server;
    private final Person nobody;

    ServerBootsIT(Server server) {
        this.server = server;
        this.nobody = Person.nobody(server.address());
    }

    @Test
    void everyBundleIsActive() {
        List<String> bundles = server.console("bundle:list", "-t", "0", "--no-format")
                .succeeded()
                .out()
                .lines()
                .toList();
        assertThat(bundles).hasSizeGreaterThan(100);
        assertThat(bundles).noneMatch(line -> UNHEALTHY.matcher(line).matches());
    }

    @Test
    void theLogHoldsNothingUnexpected() {
        assertThat(ServerLog.troubles(server.log())).isEmpty();
    }

    @Test
    void everyCapabilityOfTheDistributionServes() {
        var plugins = Json.list(
                Json.read(server.console("plugin-list", "--json").succeeded().out()));
        assertThat(plugins).allMatch(plugin -> plugin.path("serving").asBoolean());
        assertThat(plugins)
                .extracting(plugin ->
                        plugin.path("type").asText() + ":" + plugin.path("id").asText())
                .containsExactlyInAnyOrder(
                        "importer:image",
                        "importer:zip",
                        "reader:pdf",
                        "split:a3-fold",
                        "split:a4-booklet",
                        "split:fixed-pages",
                        "split:manual",
                        "split:one-file-one-copy",
                        "split:page-code",
                        "split:separator-sheet",
                        "quality:standard",
                        "ocr:digits",
                        "ocr:tesseract",
                        "identity:roster",
                        "roster:csv",
                        "scoring:best-of",
                        "scoring:negative",
                        "scoring:points",
                        "scoring:twentieths",
                        "distribution:balanced",
                        "distribution:by-question",
                        "distribution:weighted",
                        "renderer:pdf",
                        "export:column",
                        "export:csv",
                        "export:ods",
                        "export:pdf-zip",
                        "export:pronote",
                        "export:xlsx",
                        "storage:files");
    }

    @Test
    void restDescribesItselfToAnyone() {
        var document = nobody.read("/openapi.json");
        assertThat(document.path("openapi").asText()).startsWith("3.");
        assertThat(document.path("paths")
                        .path("/copies/{id}/marking/operations")
                        .has("post"))
                .isTrue();
    }

    @Test
    void theWebUserInterfaceIsServed() {
        Answer page = nobody.get("/app/").done();
        assertThat(page.text()).contains("<html lang=\"fr\"");
        var script = Pattern.compile("src=\"([^\"]+\\.js)\"").matcher(page.text());
        assertThat(script.find()).isTrue();
        Answer code = nobody.get(script.group(1).startsWith("/") ? script.group(1) : "/app/" + script.group(1));
        assertThat(code.done().header("Content-Type")).contains("javascript");
    }

    @Test
    void readinessIsToldToAnyone() {
        Answer ready = nobody.get("/health/ready");
        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.json().path("status").asText()).isEqualTo("UP");
    }

    @Test
    void onlyThisMachineReachesIt() {
        List<Socket> sockets = ListeningSockets.of(server.processes());
        assertThat(sockets).contains(new Socket(server.httpPort(), true), new Socket(server.sshPort(), true));
        // Pax Exam's own remote control is the one that listens to all
        assertThat(sockets).filteredOn(socket -> !socket.loopback()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void nobodyManagesItThroughJmx() {
        assertThat(server.console("bundle:list", "-t", "0", "-s").succeeded().out())
                .contains("org.apache.karaf.shell.ssh")
                .doesNotContain("org.apache.karaf.management.server");
    }

    @Test
    void nobodyCanSignInAtTheConsoleFromAfar() throws IOException {
        assertThat(settings("users.properties").stringPropertyNames()).allMatch(name -> name.startsWith("_g_"));
        assertThat(settings("keys.properties").stringPropertyNames()).allMatch(name -> name.startsWith("_g_"));
    }

    /** See decision 6: only what lies there can refuse framework extensions. */
    @Test
    void theGateForFrameworkExtensionsStandsBesideTheFramework() throws IOException {
        try (Stream<Path> files = Files.list(server.home().resolve("lib"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.matches("org\\.korrigo\\.trust-.*\\.jar"));
        }
    }

    @Test
    void noRepositoryIsAskedForAnything() throws IOException {
        Properties resolver = settings("org.ops4j.pax.url.mvn.cfg");
        assertThat(resolver.getProperty("org.ops4j.pax.url.mvn.repositories")).isBlank();
        assertThat(resolver.getProperty("org.ops4j.pax.url.mvn.useFallbackRepositories"))
                .isEqualTo("false");
        assertThat(settings("org.apache.karaf.features.cfg").getProperty("featuresRepositories"))
                .contains("mvn:org.korrigo/")
                .doesNotContain("http:", "https:");
    }

    private Properties settings(String name) throws IOException {
        Properties settings = new Properties();
        try (InputStream file =
                Files.newInputStream(server.home().resolve("etc").resolve(name))) {
            settings.load(file);
        }
        return settings;
    }
}
