package org.korrigo.spi.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.IsolatedCode;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.isolation.IsolationLimits;

/**
 * Runs isolated code in this JVM, for fast tests: a fresh instance for each request, the limits on time and message size of the
 * real thing, none on heap. Whatever the code throws but a {@link PluginException} is a defect: an
 * {@link IllegalStateException}, as from a child.
 */
public final class InProcessIsolation implements Isolation {

    /** The largest request and the largest answer, in bytes. */
    public static final int MESSAGE_LIMIT = 64 * 1024 * 1024;

    @Override
    public byte[] run(
            Class<? extends IsolatedCode> code, byte[] request, IsolationLimits limits, Cancellation cancellation)
            throws PluginException, InterruptedException {
        cancellation.check();
        if (request.length > MESSAGE_LIMIT) {
            throw new IllegalArgumentException("Request of " + request.length + " bytes");
        }
        ExecutorService child = Executors.newSingleThreadExecutor(InProcessIsolation::daemon);
        try {
            return answer(child.submit(call(code, request)), limits);
        } finally {
            child.shutdownNow();
        }
    }

    private static Callable<byte[]> call(Class<? extends IsolatedCode> code, byte[] request) {
        return () -> {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(request));
                    DataOutputStream out = new DataOutputStream(answer)) {
                code.getConstructor().newInstance().run(in, out);
            }
            if (answer.size() > MESSAGE_LIMIT) {
                throw new IllegalStateException("Answer of " + answer.size() + " bytes");
            }
            return answer.toByteArray();
        };
    }

    private static byte[] answer(Future<byte[]> running, IsolationLimits limits)
            throws PluginException, InterruptedException {
        try {
            return running.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new PluginException("isolation-time-out", "The request took longer than " + limits.time() + ".");
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static PluginException failure(Throwable cause) throws InterruptedException {
        if (cause instanceof PluginException refusal) {
            return refusal;
        }
        if (cause instanceof InterruptedException interruption) {
            throw interruption;
        }
        throw new IllegalStateException("The isolated code failed: " + cause, cause);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "isolated");
        thread.setDaemon(true);
        return thread;
    }
}
