package org.korrigo.itest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A bundle of the distribution replaced, while the server runs, by itself under another version; closing brings its own back. */
final class OtherVersion implements AutoCloseable {

    private final Server server;
    private final String bundle;
    private String type;
    private String id;

    OtherVersion(Server server, String bundle) {
        this.server = server;
        this.bundle = bundle;
    }

    /** Returns when a plug-in of the bundle serves in this version. */
    void serveAs(String version, String type, String id) throws IOException {
        this.type = type;
        this.id = id;
        Path other = Files.write(
                Files.createTempFile(Path.of("target").toAbsolutePath(), bundle, ".jar"),
                StrangersJar.ofVersion(own(), version));
        try {
            server.console("bundle:update", bundle, other.toUri().toString()).succeeded();
            awaitVersion(version);
        } finally {
            Files.delete(other);
        }
    }

    private Path own() {
        return server.home().resolve("system/org/korrigo/" + bundle + "/1.0.0/" + bundle + "-1.0.0.jar");
    }

    private void awaitVersion(String version) {
        Eventually.holds(
                Duration.ofSeconds(20),
                () -> id + " serves as " + version + ": " + server.console("plugin-list"),
                () -> Json.list(server.console("plugin-list", "--json").json()).stream()
                        .anyMatch(plugin -> plugin.path("type").asText().equals(type)
                                && plugin.path("id").asText().equals(id)
                                && plugin.path("version").asText().equals(version)
                                && plugin.path("serving").asBoolean()));
    }

    @Override
    public void close() {
        server.console("bundle:update", bundle, own().toUri().toString()).succeeded();
        awaitVersion("1.0.0");
    }
}
