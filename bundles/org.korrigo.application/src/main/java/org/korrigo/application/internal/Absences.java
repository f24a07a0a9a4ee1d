package org.korrigo.application.internal;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.korrigo.domain.Problem;

/** Bridges the moment in which a plug-in is exchanged: who asks within it waits, who asks long after is told at once. */
final class Absences {

    private static final long POLL_MILLIS = 50;

    private final Duration patience;
    private final Map<String, Long> missedSince = new ConcurrentHashMap<>();

    Absences(Duration patience) {
        this.patience = patience;
    }

    /** A call that throws {@code PLUGIN_UNAVAILABLE} when its plug-in is away. */
    interface Call<R> {
        R make() throws InterruptedException;
    }

    <R> R outlast(String plugin, Call<R> call) throws InterruptedException {
        while (true) {
            try {
                R answer = call.make();
                isBack(plugin);
                return answer;
            } catch (Problem e) {
                if (e.kind() != Problem.Kind.PLUGIN_UNAVAILABLE) {
                    isBack(plugin);
                    throw e;
                }
                if (isLongAway(plugin)) {
                    throw e;
                }
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** Also told by nobody's call: whoever misses it next misses it anew. */
    void isBack(String plugin) {
        missedSince.remove(plugin);
    }

    private boolean isLongAway(String plugin) {
        long since = missedSince.computeIfAbsent(plugin, missed -> System.nanoTime());
        return System.nanoTime() - since > patience.toNanos();
    }
}
