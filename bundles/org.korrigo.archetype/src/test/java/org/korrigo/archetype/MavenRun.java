package org.korrigo.archetype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A build by the Maven that runs this build, with its settings. @param log what it said */
record MavenRun(boolean succeeded, Path log) {

    private static final long MINUTES = 5;

    static MavenRun of(Path pom, Path repository, Path log, String... goals) throws IOException, InterruptedException {
        Process maven = new ProcessBuilder(command(pom, repository, goals))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = maven.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            maven.descendants().forEach(ProcessHandle::destroyForcibly);
            maven.destroyForcibly();
        }
        return new MavenRun(ended && maven.exitValue() == 0, log);
    }

    String errors() throws IOException {
        return String.join(
                "\n",
                Files.readAllLines(log).stream()
                        .filter(line -> line.contains("ERROR") || line.contains("FAIL"))
                        .toList());
    }

    private static List<String> command(Path pom, Path repository, String... goals) {
        Path maven = Path.of(System.getProperty("maven.home"), "bin", "mvn");
        List<String> command = new ArrayList<>(List.of(maven.toString(), "-B", "-f", pom.toString()));
        command.add("-Dmaven.repo.local=" + repository);
        if (System.getProperty("maven.offline").equals("offline true")) {
            command.add("-o");
        }
        Path settings = Path.of(System.getProperty("maven.settings").substring("file ".length()));
        if (Files.exists(settings)) {
            command.addAll(List.of("-s", settings.toString()));
        }
        command.addAll(List.of(goals));
        return command;
    }
}
