package org.korrigo.database.embedded.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs the programs of the server. They refuse to run as root: root runs them in a user namespace of their own. */
final class Programs {

    private static final int MINUTES = 5;
    private final Path binaries;
    private final List<String> prefix = new ArrayList<>();

    Programs(Path binaries) throws IOException {
        this.binaries = binaries;
        if (Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))) {
            prefix.addAll(List.of("unshare", "-U"));
        }
    }

    /** Runs a program to its end. @throws IOException with what it said when it fails */
    void run(String program, List<String> arguments, String input) throws IOException, InterruptedException {
        Path said = Files.createTempFile("korrigo-" + program, ".log");
        try {
            Process process = builder(program, arguments, List.of())
                    .redirectOutput(said.toFile())
                    .start();
            try (var stdin = process.outputWriter()) {
                stdin.write(input);
            }
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(program + " took more than " + MINUTES + " minutes");
            }
            if (process.exitValue() != 0) {
                throw new IOException(
                        program + " failed: " + Files.readString(said).strip());
            }
        } finally {
            Files.deleteIfExists(said);
        }
    }

    /** Starts a program in a session of its own: what the terminal sends to Korrigo (an interrupt) must not reach it. */
    Process start(String program, List<String> arguments, Path log) throws IOException {
        List<String> session = isInstalled("setsid") ? List.of("setsid") : List.of();
        return builder(program, arguments, session).redirectOutput(log.toFile()).start();
    }

    private ProcessBuilder builder(String program, List<String> arguments, List<String> wrapper) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(wrapper);
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
