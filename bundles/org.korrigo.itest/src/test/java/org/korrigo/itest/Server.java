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
import java.util.List;
import java.util.stream.Stream;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/** The distribution, running. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final Duration LEAVE = Duration.ofSeconds(40);

    private final TestContainer container;
    private final URI address;
    private final int sshPort;
    private final Path home;
    private Staff staff;

    private Server(TestContainer container, int httpPort, int sshPort, Path home) {
        this.container = container;
        this.address = URI.create("http://127.0.0.1:" + httpPort);
        this.sshPort = sshPort;
        this.home = home;
    }

    /** Boots what was built and waits until it can work. */
    static Server boot() {
        try {
            deleteOldRuns();
            int http = freePort();
            int ssh = freePort();
            TestContainer container =
                    PaxExamRuntime.createContainer(PaxExamRuntime.createTestSystem(Distribution.options(http, ssh)));
            container.start();
            Server server = new Server(container, http, ssh, unpackedHome());
            Eventually.holds(PATIENCE, server::whatIsMissing, server::canWork);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    int httpPort() {
        return address.getPort();
    }

    int sshPort() {
        return sshPort;
    }

    /** The folder with etc, var and data. */
    Path home() {
        return home;
    }

    /** The accounts of the suite; made when first asked for. */
    synchronized Staff staff() {
        if (staff == null) {
            staff = Staff.hired(this);
        }
        return staff;
    }

    /** Runs {@code bin/korrigo} as an administrator does on the machine itself. */
    Console.Result console(String... words) {
        return Console.run(home, words);
    }

    String log() {
        return file("data/log/karaf.log");
    }

    /** Does what holds the jobs, and waits until the server has seen it: it looks once a second. */
    void holdJobs(Runnable deed) {
        int before = timesHeld();
        deed.run();
        Eventually.holds(Duration.ofSeconds(10), "jobs are held", () -> timesHeld() > before);
    }

    private int timesHeld() {
        return log().split("Jobs are held", -1).length - 1;
    }

    /** The same, one JSON object a line. */
    String structuredLog() {
        return file("data/log/korrigo.json");
    }

    private String file(String path) {
        try {
            return Files.readString(home.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's own JVM, which Pax Exam has started; what the server starts are its children. */
    long pid() {
        return process().pid();
    }

    /** The server's process and all it has started. */
    List<ProcessHandle> processes() {
        ProcessHandle server = process();
        return Stream.concat(Stream.of(server), server.descendants()).toList();
    }

    /** Not that of another server of the suite. */
    private ProcessHandle process() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("karaf.home=" + home))
                .findFirst()
                .orElseThrow();
    }

    /** REST and the console come up each in their own time. */
    private boolean canWork() {
        return Person.nobody(address).get("/health/ready").status() == 200
                && console("exam-list").code() == 0;
    }

    private String whatIsMissing() {
        return Person.nobody(address).get("/health/ready") + ", " + console("exam-list") + ", "
                + ServerLog.troubles(log());
    }

    /** Stops the server; whatever it has started must be gone soon after. */
    @Override
    public void close() {
        List<ProcessHandle> processes = processes();
        container.stop();
        try {
            Eventually.holds(LEAVE, () -> "the server has left, but for " + alive(processes), () -> alive(processes)
                    .isEmpty());
        } finally {
            processes.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static List<String> alive(List<ProcessHandle> processes) {
        return processes.stream()
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().commandLine().orElse("process " + process.pid()))
                .toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path unpackedHome() throws IOException {
        try (Stream<Path> files = Files.find(Distribution.UNPACKED, 3, (path, facts) -> path.endsWith("bin/korrigo"))) {
            return files.findFirst().orElseThrow().toAbsolutePath().getParent().getParent();
        }
    }

    private static void deleteOldRuns() throws IOException {
        if (Files.exists(Distribution.UNPACKED)) {
            try (Stream<Path> files = Files.walk(Distribution.UNPACKED)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
