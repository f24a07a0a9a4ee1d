package org.korrigo.worker.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.isolation.IsolationLimits;
import org.korrigo.worker.internal.classpath.JvmClassPath;
import org.korrigo.worker.internal.pool.PoolSettings;
import org.korrigo.worker.internal.pool.ProcessIsolation;

class OrphanTest {

    @TempDir
    Path directory;

    /** A server whose only child never ends. */
    public static final class Server {
        public static void main(String[] args) throws Exception {
            PoolSettings settings = new PoolSettings(1, Duration.ofMinutes(5), 10, Path.of(args[0]));
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            new DataOutputStream(request).writeUTF(args[1]);
            try (ProcessIsolation isolation = new ProcessIsolation(new JvmClassPath(), settings)) {
                isolation.run(
                        SampleCode.Hang.class,
                        request.toByteArray(),
                        new IsolationLimits(Duration.ofMinutes(5), 64),
                        Cancellation.NEVER);
            }
        }
    }

    @Test
    void a_busy_child_does_not_outlive_a_server_that_was_killed() throws Exception {
        Path pidFile = directory.resolve("pid");
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Server.class.getName(),
                        directory.resolve("scratch").toString(),
                        pidFile.toString())
                .inheritIO()
                .start();
        Wait.until(() -> Files.exists(pidFile));
        ProcessHandle child =
                ProcessHandle.of(Long.parseLong(Files.readString(pidFile))).orElseThrow();
        assertThat(child.isAlive()).isTrue();

        server.destroyForcibly();

        Wait.until(() -> !child.isAlive());
    }
}
