package org.korrigo.worker.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.isolation.IsolationLimits;
import org.korrigo.worker.internal.classpath.JvmClassPath;
import org.korrigo.worker.internal.pool.ChildLimits;
import org.korrigo.worker.internal.pool.Enclosure;
import org.korrigo.worker.internal.pool.PoolSettings;
import org.korrigo.worker.internal.pool.ProcessIsolation;

/** The stated level is what holds, whichever this machine allows. */
class EnclosureTest {

    private static final IsolationLimits ROOMY = new IsolationLimits(Duration.ofSeconds(60), 64);

    @TempDir
    Path directory;

    private ProcessIsolation in(Enclosure enclosure, ChildLimits limits) {
        return new ProcessIsolation(
                new JvmClassPath(),
                new PoolSettings(1, Duration.ofSeconds(30), 100, directory.resolve("scratch"), limits, enclosure));
    }

    @Test
    void the_limits_of_the_configuration_are_those_of_the_child() throws Exception {
        try (ProcessIsolation isolation = in(Enclosure.strongest(), new ChildLimits(1234, 7, 321))) {
            String limits = new String(
                    isolation.run(SampleCode.Limited.class, new byte[0], ROOMY, Cancellation.NEVER),
                    StandardCharsets.UTF_8);

            assertThat(limits)
                    .containsPattern("Max cpu time +1234 +1234 ")
                    .containsPattern("Max file size +7340032 +7340032 ")
                    .containsPattern("Max open files +321 +321 ")
                    .containsPattern("Max core file size +0 +0 ");
            assertThat(limits.lines().anyMatch(line -> line.matches("Max processes +1024 +1024 .*")))
                    .isEqualTo(isolation.level().contains("nproc"));
        }
    }

    @Test
    void a_file_larger_than_allowed_is_not_written() throws Exception {
        try (ProcessIsolation isolation = in(Enclosure.strongest(), new ChildLimits(60, 2, 100))) {
            isolation.run(SampleCode.Scribble.class, number(1 << 20), ROOMY, Cancellation.NEVER);

            assertThatThrownBy(
                            () -> isolation.run(SampleCode.Scribble.class, number(3 << 20), ROOMY, Cancellation.NEVER))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("File too large");
        }
    }

    @Test
    void the_stated_level_is_what_holds() throws Exception {
        for (Enclosure enclosure : List.of(Enclosure.strongest(), Enclosure.limitsAlone(), Enclosure.PLAIN)) {
            try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    ProcessIsolation isolation = in(enclosure, ChildLimits.USUAL)) {
                byte[] answer =
                        isolation.run(SampleCode.Curious.class, number(port.getLocalPort()), ROOMY, Cancellation.NEVER);

                DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer));
                assertThat(in.readBoolean())
                        .as("%s reaches a port", isolation.level())
                        .isEqualTo(!isolation.level().contains("netns"));
                assertThat(in.readLong() == 1)
                        .as("%s sees itself alone", isolation.level())
                        .isEqualTo(isolation.level().contains("pidns"));
            }
        }
    }

    @Test
    void what_a_child_started_ends_with_it() throws Exception {
        Path begun = directory.resolve("begun");
        List<ProcessHandle> family = new ArrayList<>();
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        new DataOutputStream(request).writeUTF(begun.toString());
        try (ProcessIsolation isolation = in(Enclosure.strongest(), ChildLimits.USUAL)) {
            assertThatThrownBy(() -> isolation.run(
                            SampleCode.Breed.class, request.toByteArray(), ROOMY, () -> remember(begun, family)))
                    .isInstanceOf(InterruptedException.class);
        }
        Wait.until(() -> family.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Cancels as soon as there is a family. */
    private static boolean remember(Path begun, List<ProcessHandle> family) {
        if (Files.exists(begun)) {
            family.addAll(Processes.with("sleep 119.98765"));
        }
        return !family.isEmpty();
    }

    private static byte[] number(int number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeInt(number);
        return bytes.toByteArray();
    }
}
