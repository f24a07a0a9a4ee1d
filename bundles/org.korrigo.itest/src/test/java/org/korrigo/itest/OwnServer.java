package org.korrigo.itest;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The distribution as an administrator runs it: unpacked, started by its script, killed if need be. Its folder stays as long as the test. */
final class OwnServer implements AutoCloseable {

    private static final Path UNPACKED = Path.of("target", "own");
    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final Duration LEAVE = Duration.ofSeconds(40);

    private final Path home;
    private final int httpPort = freePort();
    private final int sshPort = freePort();
    private Process process;

    private OwnServer(Path home) {
        this.home = home;
    }

    /** Not started yet, so that its configuration can be changed. */
    static OwnServer unpacked(String name) {
        Path home = UNPACKED.resolve(name).toAbsolutePath();
        delete(home);
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String archive = Distribution.archive().getAbsolutePath();
        Console.run(List.of("tar", "-xzf", archive, "-C", home.toString(), "--strip-components=1"), Map.of())
                .succeeded();
        return new OwnServer(home);
    }

    Path home() {
        return home;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + httpPort);
    }

    /** Returns when it can work. */
    OwnServer start() {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/karaf").toString(), "daemon")
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile());
        builder.environment().put("KORRIGO_HTTP_PORT", Integer.toString(httpPort));
        builder.environment().put("KORRIGO_SSH_PORT", Integer.toString(sshPort));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Eventually.holds(PATIENCE, this::whatIsMissing, this::canWork);
        return this;
    }

    /** As a crash or the system would: nobody is asked, and what it has started is left alone. */
    void kill() {
        process.destroyForcibly();
        await(PATIENCE);
    }

    /** Kills one of the processes in which files are opened, if there is one. */
    boolean killChild(Random random) {
        List<ProcessHandle> children = process.descendants()
                .filter(each -> each.info().commandLine().orElse("").contains("/children/tmp/child"))
                .toList();
        return !children.isEmpty()
                && children.get(random.nextInt(children.size())).destroyForcibly();
    }

    Console.Result console(String... words) {
        return Console.run(home, words);
    }

    /** A start that is expected to be refused: returns what the script said. */
    Console.Result refusedStart(Map<String, String> environment) {
        Map<String, String> ports = new HashMap<>(environment);
        ports.putIfAbsent("KORRIGO_HTTP_PORT", Integer.toString(httpPort));
        ports.putIfAbsent("KORRIGO_SSH_PORT", Integer.toString(sshPort));
        return Console.run(List.of(home.resolve("bin/karaf").toString(), "daemon"), ports);
    }

    /** The processes of its own database. */
    List<ProcessHandle> database() {
        return process.descendants()
                .filter(each -> each.info().command().orElse("").endsWith("/postgres"))
                .toList();
    }

    String log() {
        try {
            return Files.readString(home.resolve("data/log/karaf.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Command lines of all that it has started. */
    List<String> commandLines() {
        return process.descendants()
                .flatMap(child -> child.info().commandLine().stream())
                .toList();
    }

    /** Stops it as the system does, and deletes its folder. */
    @Override
    public void close() {
        stop();
        delete(home);
    }

    /** As the system does; its folder stays, and it can be started again. */
    void stop() {
        if (process != null) {
            List<ProcessHandle> started = process.descendants().toList();
            process.destroy();
            try {
                await(LEAVE);
                Eventually.holds(
                        LEAVE, "what it started is gone", () -> started.stream().noneMatch(ProcessHandle::isAlive));
            } finally {
                process.destroyForcibly();
                started.forEach(ProcessHandle::destroyForcibly);
            }
        }
    }

    private boolean canWork() {
        if (!process.isAlive()) {
            throw new AssertionError("The server has ended: " + whatIsMissing());
        }
        return Person.nobody(address()).get("/health/ready").status() == 200
                && console("exam-list").code() == 0;
    }

    private String whatIsMissing() {
        return Person.nobody(address()).get("/health/ready") + ", " + console("exam-list") + ", "
                + ServerLog.troubles(log());
    }

    private void await(Duration patience) {
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The server runs on: " + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
