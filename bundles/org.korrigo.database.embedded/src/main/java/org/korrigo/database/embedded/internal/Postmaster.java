package org.korrigo.database.embedded.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The server process on one data directory. */
final class Postmaster {

    /** Long, because a server that was killed first replays its log. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final Duration POLL = Duration.ofMillis(20);
    private static final int STATUS_LINE = 7;

    private final Path data;
    private final Path logs;
    private final Programs programs;
    private Process process;

    Postmaster(Path data, Path logs, Programs programs) {
        this.data = data;
        this.logs = logs;
        this.programs = programs;
    }

    /** Ends what a Korrigo that was killed left behind: a server that still runs, or the pid file of one that does not. */
    void clearRemains() throws IOException, InterruptedException {
        List<String> pidFile = pidFile();
        if (pidFile.isEmpty()) {
            return;
        }
        if (isOurServer(pidFile.get(0).strip())) {
            stop();
        }
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    void start(int port, Map<String, String> settings) throws IOException, InterruptedException {
        Files.createDirectories(logs);
        Path said = logs.resolve("start.log");
        process = programs.start("postgres", arguments(port, settings), said);
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException(
                        "PostgreSQL did not start: " + Files.readString(said).strip());
            }
            TimeUnit.NANOSECONDS.sleep(POLL.toNanos());
        }
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Blocks until the server has ended, for whatever reason. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Fast: open transactions are rolled back. A server that does not end in time is cut off and replays its log at the next start. */
    void stop() throws IOException, InterruptedException {
        try {
            programs.run("pg_ctl", List.of("stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "20"), "");
        } catch (IOException slow) {
            if (!pidFile().isEmpty()) {
                programs.run("pg_ctl", List.of("stop", "-D", data.toString(), "-m", "immediate", "-w", "-t", "10"), "");
            }
        }
    }

    private List<String> arguments(int port, Map<String, String> settings) {
        List<String> arguments = new ArrayList<>(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        Map<String, String> fixed = Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "80",
                "shared_buffers", "96MB",
                "jit", "off",
                "logging_collector", "on",
                "log_directory", logs.toString(),
                "log_filename", "postgresql-%a.log",
                "log_truncate_on_rotation", "on",
                // the detail of an error may quote a pupil's data
                "log_error_verbosity", "terse");
        fixed.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }

    private boolean isReady() throws IOException {
        List<String> lines = pidFile();
        return lines.size() > STATUS_LINE
                && lines.get(0).strip().equals(Long.toString(process.pid()))
                && lines.get(STATUS_LINE).strip().equals("ready");
    }

    private List<String> pidFile() throws IOException {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (NoSuchFileException absent) {
            return List.of();
        }
    }

    /** Pids are used again: only a process that was started on this very directory is ours. A zombie has no command line. */
    private boolean isOurServer(String pid) throws IOException {
        try {
            String command = Files.readString(Path.of("/proc", pid, "cmdline"));
            return command.contains("postgres") && command.contains(data.toString());
        } catch (NoSuchFileException ended) {
            return false;
        }
    }
}
