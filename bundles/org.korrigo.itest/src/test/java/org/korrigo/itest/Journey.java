package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        var environment = Map.of("KORRIGO_EXAM", exam.id(), "KORRIGO_PEOPLE", Json.write(people));
        return begun(script, server, List.of(), environment);
    }

    /** Of a script that one person walks alone. */
    static Journey alone(String script, URI server, Login who, Map<String, String> environment) {
        return begun(script, server, List.of(who.username(), who.password()), environment);
    }

    private static Journey begun(String script, URI server, List<String> who, Map<String, String> environment) {
        List<String> line = new ArrayList<>(List.of(
                "node", SCRIPTS.resolve(script).toAbsolutePath().normalize().toString(), server.toString()));
        line.addAll(who);
        line.add(pictures(script).toString());
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
