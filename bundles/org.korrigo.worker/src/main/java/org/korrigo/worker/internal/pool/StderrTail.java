package org.korrigo.worker.internal.pool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drains what a child prints, and remembers the last lines for the report on its death. */
final class StderrTail {

    private static final Logger LOG = LoggerFactory.getLogger(StderrTail.class);
    private static final int LINES = 12;
    private static final int LONGEST_LINE = 400;

    private final Deque<String> last = new ArrayDeque<>();
    private final Thread drain;

    StderrTail(InputStream stderr, long pid) {
        drain = new Thread(() -> drain(stderr, pid), "korrigo-child-" + pid + "-stderr");
        drain.setDaemon(true);
        drain.start();
    }

    /** What was printed last; waits a little for the rest when the child has just died. */
    String text() {
        try {
            drain.join(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (last) {
            return String.join("\n", last);
        }
    }

    private void drain(InputStream stderr, long pid) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stderr, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                LOG.debug("child {}: {}", pid, line);
                keep(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line);
            }
        } catch (IOException e) {
            LOG.debug("child {}: the error stream broke", pid, e);
        }
    }

    private void keep(String line) {
        synchronized (last) {
            last.addLast(line);
            if (last.size() > LINES) {
                last.removeFirst();
            }
        }
    }
}
