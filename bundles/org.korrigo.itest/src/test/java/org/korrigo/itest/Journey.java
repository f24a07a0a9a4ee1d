package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A script that walks through the product in a real browser; its own first lines say what it does. */
final class Journey {

    private static final Path SCRIPTS = Path.of("../org.korrigo.web/src/test/browser");

    private final CompletableFuture<Console.Result> result;

    private Journey(CompletableFuture<Console.Result> result) {
        this.result = result;
    }

    /** @param people by the names that the script has for them */
    static Journey begun(String script, URI server, Exam exam, Map<String, Login> people) {
        List<String> line = List.of(
                "node",
                SCRIPTS.resolve(script).toAbsolutePath().normalize().toString(),
                server.toString(),
                pictures(script).toString());
        Map<String, String> environment = Map.of("KORRIGO_EXAM", exam.id(), "KORRIGO_PEOPLE", Json.write(people));
        return new Journey(CompletableFuture.supplyAsync(() -> Console.run(line, environment)));
    }

    boolean isOver() {
        return result.isDone();
    }

    /** Waits for its end. */
    void succeeds() {
        Console.Result told = result.join();
        assertThat(told.code()).as("%s%n%s", told.out(), told.err()).isZero();
    }

    private static Path pictures(String script) {
        try {
            return Files.createDirectories(Path.of("target", "browser", script.replace(".mjs", "")))
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
