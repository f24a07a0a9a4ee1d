package org.korrigo.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which jars the server lets run; when closed, what it was before. */
final class TrustPolicy implements AutoCloseable {

    private static final Duration SECONDS = Duration.ofSeconds(20);

    private final Server server;
    private final Path settings;
    private final Path list;
    private final byte[] settingsBefore;
    private final byte[] listBefore;

    private TrustPolicy(Server server) throws IOException {
        this.server = server;
        settings = server.home().resolve("etc/org.korrigo.trust.cfg");
        list = server.home().resolve("etc/org.korrigo.trust.sha256");
        settingsBefore = Files.readAllBytes(settings);
        listBefore = Files.readAllBytes(list);
    }

    /** Only what is there now, Pax Exam's own bundles among it. */
    static TrustPolicy presentBundlesOnly(Server server) throws IOException {
        TrustPolicy policy = new TrustPolicy(server);
        String hashes = policy.presentJars().stream()
                .map(jar -> sha256(jar) + "  present at the start\n")
                .collect(Collectors.joining());
        Files.writeString(policy.list, hashes);
        String text = new String(policy.settingsBefore, StandardCharsets.UTF_8);
        Files.writeString(policy.settings, text.replace("trust = open", "trust = allow-list"));
        policy.awaitMode("allow-list");
        return policy;
    }

    JsonNode standing() {
        return server.console("plugin-trust", "--list", "--json").json();
    }

    /** Symbolic names. */
    List<String> refused() {
        return Json.list(standing().path("refused")).stream()
                .map(bundle -> bundle.path("symbolicName").asText())
                .toList();
    }

    void awaitRefused(String... symbolicNames) {
        List<String> wanted = List.of(symbolicNames);
        Eventually.holds(SECONDS, () -> wanted + " are refused: " + standing(), () -> refused()
                .equals(wanted));
    }

    /** Warnings that anyone who asks for the server's health is told. */
    List<String> warnings() {
        JsonNode health = Person.nobody(server.address()).read("/health/ready");
        return Json.list(health.path("warnings")).stream().map(JsonNode::asText).toList();
    }

    private void awaitMode(String mode) {
        Eventually.holds(
                SECONDS,
                () -> "mode " + mode + ": " + standing(),
                () -> standing().path("mode").asText().equals(mode));
    }

    private List<Path> presentJars() throws IOException {
        try (Stream<Path> files = Files.walk(server.home().resolve("data/cache"), 3)) {
            return files.filter(file -> file.endsWith("bundle.jar")).toList();
        }
    }

    static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.write(list, listBefore);
        Files.write(settings, settingsBefore);
        awaitMode("open");
    }
}
