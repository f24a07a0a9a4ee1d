package org.korrigo.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs run as a person or a script runs them: another process, its output, its exit code. */
final class Console {

    private static final long PATIENCE_SECONDS = 180;

    private Console() {}

    /** @param code what the process exits with */
    record Result(int code, String out, String err) {

        Result succeeded() {
            if (code != 0) {
                throw new AssertionError(this);
            }
            return this;
        }

        /** What it printed, asked with {@code --json}. */
        JsonNode json() {
            return Json.read(succeeded().out());
        }
    }

    /** Runs {@code bin/korrigo} of a running server. */
    static Result run(Path home, String... words) {
        List<String> line = new ArrayList<>(List.of(home.resolve("bin/korrigo").toString()));
        line.addAll(List.of(words));
        return run(line, Map.of());
    }

    static Result run(List<String> line, Map<String, String> environment) {
        try {
            Path out = Files.createTempFile("korrigo", ".out");
            Path err = Files.createTempFile("korrigo", ".err");
            try {
                ProcessBuilder builder = new ProcessBuilder(line)
                        .redirectInput(new File("/dev/null"))
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
                builder.environment().putAll(environment);
                int code = exitCode(builder.start(), line);
                return new Result(code, Files.readString(out), Files.readString(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int exitCode(Process process, List<String> line) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Not over within " + PATIENCE_SECONDS + " s: " + line);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
