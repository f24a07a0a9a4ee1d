package org.korrigo.application.internal.health;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at several things at the same time, at each as long as the limit. One that hangs is not asked again until it comes back. */
final class Looks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Looks.class);

    private final Duration limit;
    private final ExecutorService threads = Executors.newCachedThreadPool(Looks::thread);
    private final Map<HealthCheck, Future<Look>> running = new ConcurrentHashMap<>();

    Looks(Duration limit) {
        this.limit = limit;
    }

    record Look(String subject, List<Finding> findings, long millis) {}

    List<Look> at(List<HealthCheck> checks) {
        long deadline = System.nanoTime() + limit.toNanos();
        List<Future<Look>> looks = checks.stream()
                .map(check -> running.computeIfAbsent(check, each -> threads.submit(() -> look(each))))
                .toList();
        return IntStream.range(0, checks.size())
                .mapToObj(i -> awaited(checks.get(i), looks.get(i), deadline))
                .toList();
    }

    private Look awaited(HealthCheck check, Future<Look> look, long deadline) {
        try {
            Look done = look.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            running.remove(check, look);
            return done;
        } catch (TimeoutException | CancellationException late) {
            return late(check);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return late(check);
        } catch (ExecutionException e) {
            running.remove(check, look);
            throw new IllegalStateException(e.getCause());
        }
    }

    private Look late(HealthCheck check) {
        Map<String, String> facts = Map.of("subject", check.subject(), "seconds", Long.toString(limit.toSeconds()));
        return new Look(check.subject(), List.of(Finding.fail("check-timed-out", facts)), limit.toMillis());
    }

    private static Look look(HealthCheck check) {
        long begin = System.nanoTime();
        List<Finding> findings = findings(check);
        return new Look(check.subject(), findings, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    }

    private static List<Finding> findings(HealthCheck check) {
        try {
            return check.look();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The check {} broke", check.subject(), e);
            return List.of(Finding.fail(
                    "check-broken", Map.of("subject", check.subject(), "reason", String.valueOf(e.getMessage()))));
        }
    }

    void forget(HealthCheck check) {
        Future<Look> look = running.remove(check);
        if (look != null) {
            look.cancel(true);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "korrigo-health");
        thread.setDaemon(true);
        return thread;
    }
}
