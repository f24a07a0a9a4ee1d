package org.korrigo.worker.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.isolation.IsolationLimits;
import org.korrigo.worker.internal.classpath.JvmClassPath;
import org.korrigo.worker.internal.pool.PoolSettings;
import org.korrigo.worker.internal.pool.ProcessIsolation;

/** Which children are kept for the next call. */
class WarmChildrenTest {

    private static final int SMALLEST_HEAP = 64;

    @TempDir
    Path scratch;

    @Test
    void an_idle_child_is_ended_after_a_while() throws Exception {
        try (ProcessIsolation impatient = oneAtWork(Duration.ofMillis(200))) {
            String child = child(impatient, SMALLEST_HEAP);
            Wait.until(() -> Processes.with(child).isEmpty());
            assertThat(child(impatient, SMALLEST_HEAP)).isNotEqualTo(child);
        }
    }

    @Test
    void each_kind_stays_warm_and_of_too_many_the_one_that_rested_longest_ends() throws Exception {
        try (ProcessIsolation patient = oneAtWork(Duration.ofMinutes(5))) {
            String first = child(patient, SMALLEST_HEAP);
            child(patient, SMALLEST_HEAP + 1);
            assertThat(child(patient, SMALLEST_HEAP)).isEqualTo(first);
            for (int heap = SMALLEST_HEAP + 2; heap <= SMALLEST_HEAP + 5; heap++) {
                child(patient, heap);
            }
            Wait.until(() -> Processes.with(first).isEmpty());
        }
    }

    private ProcessIsolation oneAtWork(Duration idle) {
        return new ProcessIsolation(new JvmClassPath(), new PoolSettings(1, idle, 100, scratch));
    }

    /** The scratch directory of the one that answers. Children are pooled by heap: another heap is another kind. */
    private static String child(ProcessIsolation isolation, int heap) throws Exception {
        IsolationLimits limits = new IsolationLimits(Duration.ofSeconds(60), heap);
        byte[] answer = isolation.run(SampleCode.Who.class, new byte[0], limits, Cancellation.NEVER);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer));
        in.readInt();
        return in.readUTF();
    }
}
