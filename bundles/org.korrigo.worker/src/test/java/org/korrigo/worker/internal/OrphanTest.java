package org.korrigo.worker.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
                        SampleCode.Breed.class,
                        request.toByteArray(),
                        new IsolationLimits(Duration.ofMinutes(5), 64),
                        Cancellation.NEVER);
            }
        }
    }

    @Test
    void neither_a_busy_child_nor_what_it_started_outlives_a_server_that_was_killed() throws Exception {
        Path begun = directory.resolve("begun");
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Server.class.getName(),
                        directory.resolve("scratch").toString(),
                        begun.toString())
                .inheritIO()
                .start();
        Wait.until(() -> Files.exists(begun));
        List<ProcessHandle> family = server.descendants().toList();
        assertThat(family)
                .extracting(each -> each.info().commandLine().orElse(""))
                .anyMatch(command -> command.endsWith("sleep 119.987654"));

        server.destroyForcibly();

        Wait.until(() -> family.stream().noneMatch(ProcessHandle::isAlive));
    }
}
