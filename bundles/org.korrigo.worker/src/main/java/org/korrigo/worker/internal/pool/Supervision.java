package org.korrigo.worker.internal.pool;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.worker.internal.wire.Reply;

/** Waits for a child's word while watching the clock and the cancellation. */
record Supervision(Duration time, Cancellation cancellation) {

    /** How long a cancellation may go unnoticed. */
    static final int POLL_MILLIS = 50;

    /** The caller kills the child when this throws. */
    Reply await(Child child, Future<Reply> reply) throws PluginException, InterruptedException {
        long deadline = System.nanoTime() + time.toNanos();
        while (true) {
            try {
                return reply.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                PluginException death = child.death().asException();
                death.addSuppressed(e);
                throw death;
            } catch (TimeoutException e) {
                cancellation.check();
                if (System.nanoTime() > deadline) {
                    throw tooLate(e);
                }
            }
        }
    }

    private PluginException tooLate(TimeoutException cause) {
        return new PluginException(
                "isolation-time-out",
                "The input was given up after " + time.toMillis() + " ms.",
                Map.of("milliseconds", Long.toString(time.toMillis())),
                cause);
    }
}
