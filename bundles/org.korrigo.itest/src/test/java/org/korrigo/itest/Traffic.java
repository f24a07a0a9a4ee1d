package org.korrigo.itest;

import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.function.Supplier;

/** All that clients ask while something else happens to the server, and what went wrong with it. */
final class Traffic {

    private final AtomicLong requests = new AtomicLong();
    private final LongAccumulator slowest = new LongAccumulator(Math::max, 0);
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    /** @return what was answered; a refusal, a timeout and a broken connection are thrown */
    Answer ask(Supplier<Answer> request) {
        requests.incrementAndGet();
        long start = System.nanoTime();
        try {
            return request.get().done();
        } finally {
            slowest.accumulate((System.nanoTime() - start) / 1_000_000);
        }
    }

    /** What a client saw that it must not see. */
    void failed(Throwable failure) {
        failures.add(Instant.now() + " " + Thread.currentThread().getName() + " " + failure);
    }

    /** Tells every client to come to an end. */
    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    long requests() {
        return requests.get();
    }

    long slowestMillis() {
        return slowest.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }
}
