package org.korrigo.worker.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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

/** All against real child processes. */
class ProcessIsolationTest {

    private static final IsolationLimits ROOMY = new IsolationLimits(Duration.ofSeconds(60), 256);
    private static final int CALLS_PER_CHILD = 3;

    @TempDir
    Path directory;

    private ProcessIsolation isolation;

    @BeforeEach
    void start() {
        isolation = isolation(2, Duration.ofSeconds(30));
    }

    @AfterEach
    void stop() throws InterruptedException {
        isolation.close();
        awaitTrue(() -> !Files.exists(scratch()) || isEmpty(scratch()));
    }

    private ProcessIsolation isolation(int children, Duration idle) {
        return new ProcessIsolation(new JvmClassPath(), new PoolSettings(children, idle, CALLS_PER_CHILD, scratch()));
    }

    private Path scratch() {
        return directory.resolve("scratch with spaces");
    }

    @Test
    void an_answer_of_megabytes_comes_back_unchanged() throws Exception {
        byte[] request = new byte[20 << 20];
        new Random(1).nextBytes(request);

        assertThat(run(SampleCode.Echo.class, request)).isEqualTo(request);
        assertThat(run(SampleCode.Echo.class, new byte[0])).isEmpty();
    }

    @Test
    void a_plugin_exception_keeps_its_code_its_message_and_its_facts() {
        PluginException e = refusal(SampleCode.Refuse.class, ROOMY);

        assertThat(e.code()).isEqualTo("scan-crumpled");
        assertThat(e).hasMessage("La page 3 est froissée.");
        assertThat(e.facts()).containsEntry("page", "3").containsEntry("où", "bas");
    }

    @Test
    void a_defect_is_reported_with_the_stack_of_the_child() {
        assertThatThrownBy(() -> run(SampleCode.Buggy.class, new byte[0]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("seven by nought")
                .hasMessageContaining("SampleCode$Buggy.run");
    }

    @Test
    void a_child_serves_several_calls_with_one_instance_and_is_then_replaced() throws Exception {
        List<Life> lives = new ArrayList<>();
        for (int i = 0; i < CALLS_PER_CHILD + 1; i++) {
            lives.add(who(isolation));
        }

        assertThat(lives).extracting(Life::calls).containsExactly(1, 2, 3, 1);
        assertThat(lives.get(3).scratch()).isNotEqualTo(lives.get(2).scratch());
        awaitTrue(() -> Processes.with(lives.get(0).scratch()).isEmpty());
    }

    @Test
    void a_child_has_its_own_scratch_directory_and_a_clean_environment() throws Exception {
        Life life = who(isolation);

        assertThat(Path.of(life.scratch())).startsWith(scratch());
        assertThat(life.environment().split(" "))
                .contains("OMP_THREAD_LIMIT")
                .isSubsetOf(
                        "OMP_THREAD_LIMIT", "PATH", "HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "PWD", "SHLVL", "_");
    }

    @Test
    void code_that_hangs_is_killed_when_its_time_is_over() throws Exception {
        Path begun = directory.resolve("begun");

        PluginException e = catchThrowableOfType(
                PluginException.class,
                () -> isolation.run(
                        SampleCode.Hang.class,
                        text(begun.toString()),
                        new IsolationLimits(Duration.ofSeconds(2), 64),
                        Cancellation.NEVER));

        assertThat(e.code()).isEqualTo("isolation-time-out");
        awaitTrue(() -> Processes.with(directory).isEmpty());
        assertThat(run(SampleCode.Echo.class, new byte[] {7})).containsExactly(7);
    }

    @Test
    void a_cancelled_call_ends_and_takes_its_child_along() throws Exception {
        Path begun = directory.resolve("begun");
        AtomicBoolean cancelled = new AtomicBoolean();
        Future<byte[]> call =
                inBackground(() -> isolation.run(SampleCode.Hang.class, text(begun.toString()), ROOMY, cancelled::get));
        awaitTrue(() -> Files.exists(begun));

        cancelled.set(true);

        assertThatThrownBy(() -> call.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(InterruptedException.class);
        awaitTrue(() -> Processes.with(directory).isEmpty());
    }

    @Test
    void an_interrupted_thread_takes_its_child_along() throws Exception {
        Path begun = directory.resolve("begun");
        Future<byte[]> call = inBackground(
                () -> isolation.run(SampleCode.Hang.class, text(begun.toString()), ROOMY, Cancellation.NEVER));
        awaitTrue(() -> Files.exists(begun));

        call.cancel(true);

        awaitTrue(() -> Processes.with(directory).isEmpty());
    }

    @Test
    void code_that_ends_its_process_is_a_crash_with_its_last_words() throws Exception {
        PluginException e = refusal(SampleCode.Exit.class, ROOMY);

        assertThat(e.code()).isEqualTo("isolation-crash");
        assertThat(e).hasMessageContaining("exit code 42").hasMessageContaining("I have had enough");
        assertThat(run(SampleCode.Echo.class, new byte[] {1})).containsExactly(1);
    }

    @Test
    void code_that_takes_all_memory_is_told_apart_from_a_crash() {
        PluginException e = refusal(SampleCode.Greedy.class, new IsolationLimits(Duration.ofSeconds(60), 32));

        assertThat(e.code()).isEqualTo("isolation-out-of-memory");
    }

    @Test
    void what_a_library_prints_does_not_spoil_the_answer() throws Exception {
        assertThat(read(run(SampleCode.Noisy.class, new byte[0])).readUTF()).isEqualTo("clean");
        assertThat(read(run(SampleCode.Noisy.class, new byte[0])).readUTF()).isEqualTo("clean");
    }

    @Test
    void an_answer_beyond_the_limit_is_a_defect_of_the_code() {
        assertThatThrownBy(() -> run(SampleCode.Chatter.class, new byte[0]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The answer is over");
    }

    @Test
    void four_threads_share_two_children() throws Exception {
        List<Future<Boolean>> results = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            int seed = i;
            results.add(threads.submit(() -> echoes(seed)));
        }
        for (Future<Boolean> result : results) {
            assertThat(result.get(60, TimeUnit.SECONDS)).isTrue();
        }
        threads.shutdown();
        assertThat(ProcessHandle.current().children().filter(this::isOurs).count())
                .isLessThanOrEqualTo(2);
    }

    private boolean echoes(int seed) throws PluginException, InterruptedException {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            byte[] request = new byte[random.nextInt(200_000)];
            random.nextBytes(request);
            if (!java.util.Arrays.equals(request, run(SampleCode.Echo.class, request))) {
                return false;
            }
        }
        return true;
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(directory.toString());
    }

    @Test
    void stopping_the_pool_ends_its_children() throws Exception {
        String scratch = who(isolation).scratch();
        assertThat(Processes.with(scratch)).isNotEmpty();

        isolation.close();

        awaitTrue(() -> Processes.with(scratch).isEmpty());
        assertThatThrownBy(() -> run(SampleCode.Echo.class, new byte[0])).isInstanceOf(IllegalStateException.class);
    }

    private byte[] run(Class<? extends IsolatedCode> code, byte[] request)
            throws PluginException, InterruptedException {
        return isolation.run(code, request, ROOMY, Cancellation.NEVER);
    }

    private PluginException refusal(Class<? extends IsolatedCode> code, IsolationLimits limits) {
        return catchThrowableOfType(
                PluginException.class, () -> isolation.run(code, new byte[0], limits, Cancellation.NEVER));
    }

    private record Life(int calls, String scratch, String environment) {}

    private static Life who(ProcessIsolation isolation) throws PluginException, InterruptedException, IOException {
        DataInputStream in = read(isolation.run(SampleCode.Who.class, new byte[0], ROOMY, Cancellation.NEVER));
        return new Life(in.readInt(), in.readUTF(), in.readUTF());
    }

    private static DataInputStream read(byte[] answer) {
        return new DataInputStream(new ByteArrayInputStream(answer));
    }

    private static byte[] text(String value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF(value);
        return bytes.toByteArray();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static <T> Future<T> inBackground(Callable<T> work) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<T> result = thread.submit(work);
        thread.shutdown();
        return result;
    }

    private static void awaitTrue(Callable<Boolean> condition) throws InterruptedException {
        Wait.until(condition);
    }
}
