package org.korrigo.worker.internal.pool;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.korrigo.worker.internal.classpath.Directories;
import org.korrigo.worker.internal.wire.Call;
import org.korrigo.worker.internal.wire.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A child process, and the thread that talks with it. */
final class Child {

    private static final Logger LOG = LoggerFactory.getLogger(Child.class);
    private static final int BUFFER = 1 << 16;

    final ChildKey key;
    private final PoolSettings settings;
    private final Path scratch;
    private final Process process;
    private final DataOutputStream calls;
    private final DataInputStream replies;
    private final StderrTail stderr;
    private final ExecutorService talk;
    private int callCount;
    private long idleSince = System.nanoTime();

    Child(ChildKey key, PoolSettings settings) throws IOException {
        this.key = key;
        this.settings = settings;
        this.scratch = Files.createTempDirectory(Files.createDirectories(settings.scratch()), "child");
        this.process = ChildCommand.start(key, scratch, settings);
        this.calls = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
        this.replies = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
        this.stderr = new StderrTail(process.getErrorStream(), process.pid());
        this.talk = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "korrigo-child-" + process.pid());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The first word of the child. */
    Future<Reply> ready() {
        return talk.submit(() -> Reply.read(replies));
    }

    Future<Reply> call(Call call) {
        callCount++;
        return talk.submit(() -> {
            call.write(calls);
            return Reply.read(replies);
        });
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isUsedUp() {
        return callCount >= settings.callsPerChild()
                || cpuTime().toSeconds() > settings.limits().cpuSeconds() / 2;
    }

    /** The JVM is not the process started but one below it where there is an enclosure. */
    private Duration cpuTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    void rest() {
        idleSince = System.nanoTime();
    }

    boolean hasRestedFor(Duration time) {
        return System.nanoTime() - idleSince >= time.toNanos();
    }

    /** How the child died, once it has; it gets a moment to do so. */
    ChildDeath death() throws InterruptedException {
        boolean ended = process.waitFor(2, TimeUnit.SECONDS);
        return ChildDeath.of(ended ? process.exitValue() : -1, stderr.text());
    }

    /** Ends the process and whatever it started, at once. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        talk.shutdownNow();
        process.onExit().thenRun(this::cleanUp);
    }

    private void cleanUp() {
        try {
            Directories.delete(scratch);
        } catch (IOException e) {
            LOG.warn("Cannot remove the temporary files of child {} in {}", process.pid(), scratch, e);
        }
    }
}
