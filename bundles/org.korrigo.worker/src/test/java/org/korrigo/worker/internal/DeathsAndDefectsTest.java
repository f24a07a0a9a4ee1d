package org.korrigo.worker.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.IsolatedCode;
import org.korrigo.spi.isolation.IsolationLimits;
import org.korrigo.worker.internal.classpath.JvmClassPath;
import org.korrigo.worker.internal.pool.PoolSettings;
import org.korrigo.worker.internal.pool.ProcessIsolation;

/** Whose fault it is: the input's, the code's, or nobody's here. */
class DeathsAndDefectsTest {

    @TempDir
    Path directory;

    private ProcessIsolation isolation;

    @BeforeEach
    void start() {
        PoolSettings settings = new PoolSettings(1, Duration.ofSeconds(30), 100, directory.resolve("scratch"));
        isolation = new ProcessIsolation(new JvmClassPath(), settings);
    }

    @AfterEach
    void stop() {
        isolation.close();
    }

    @Test
    void a_child_that_somebody_kills_is_replaced_and_the_call_answered() throws Exception {
        String file = directory.resolve("died").toString();

        byte[] answer = run(SampleCode.ExitOnce.class, text(file));

        assertThat(new DataInputStream(new ByteArrayInputStream(answer)).readUTF())
                .isEqualTo(file);
    }

    @Test
    void four_kills_are_nobodys_fault_and_a_fifth_is_the_inputs() throws Exception {
        byte[] four = run(SampleCode.KilledOften.class, killed("four", 4));
        PluginException five =
                catchThrowableOfType(PluginException.class, () -> run(SampleCode.KilledOften.class, killed("five", 5)));

        assertThat(new DataInputStream(new ByteArrayInputStream(four)).readInt())
                .isEqualTo(4);
        assertThat(five.code()).isEqualTo("isolation-crash");
        assertThat(five.facts()).containsEntry("exit", "137");
    }

    private byte[] killed(String file, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(directory.resolve(file).toString());
        out.writeInt(times);
        return bytes.toByteArray();
    }

    @Test
    void an_error_is_a_defect_of_the_code_whatever_the_input() {
        assertThatThrownBy(() -> run(SampleCode.Unlinked.class, new byte[0]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SampleCode$Unlinked.run")
                .cause()
                .isExactlyInstanceOf(Error.class)
                .hasMessage("java.lang.NoSuchMethodError: org.example.Reader.read()");
    }

    @Test
    void an_exception_may_come_from_the_moment_and_is_no_error() {
        assertThatThrownBy(() -> run(SampleCode.Buggy.class, new byte[0]))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause();
    }

    @Test
    void an_input_nested_too_deeply_needs_too_much_memory() throws Exception {
        PluginException refusal =
                catchThrowableOfType(PluginException.class, () -> run(SampleCode.Deep.class, new byte[0]));

        assertThat(refusal.code()).isEqualTo("isolation-out-of-memory");
        assertThat(run(SampleCode.Echo.class, new byte[] {1})).containsExactly(1);
    }

    private byte[] run(Class<? extends IsolatedCode> code, byte[] request)
            throws PluginException, InterruptedException {
        IsolationLimits roomy = new IsolationLimits(Duration.ofSeconds(60), 256);
        return isolation.run(code, request, roomy, Cancellation.NEVER);
    }

    private static byte[] text(String value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF(value);
        return bytes.toByteArray();
    }
}
