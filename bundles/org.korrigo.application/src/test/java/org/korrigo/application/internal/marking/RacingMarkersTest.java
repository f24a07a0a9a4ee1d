package org.korrigo.application.internal.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.korrigo.application.internal.marking.MarkingBench.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;

/** Sixty-four markers reach for one copy at the same instant, again and again; {@code -Dkorrigo.races=1000} for a long day. */
@Timeout(600)
class RacingMarkersTest {

    private static final int MARKERS = 64;
    private static final int RACES = Integer.getInteger("korrigo.races", 100);

    private final UUID id = copy(1);
    private final AtomicInteger holders = new AtomicInteger();
    private MarkingBench bench;

    @Test
    void each_race_has_one_holder_and_each_lock_a_fence_of_its_own() throws Exception {
        bench = new MarkingBench();
        bench.exam("bac", 1, 1);
        var start = new CyclicBarrier(MARKERS, this::giveBack);
        var threads = Executors.newFixedThreadPool(MARKERS);
        try {
            List<Callable<Void>> markers = new ArrayList<>();
            for (int marker = 0; marker < MARKERS; marker++) {
                String name = "marker-" + marker;
                markers.add(() -> race(name, start));
            }
            for (Future<Void> marker : threads.invokeAll(markers)) {
                marker.get();
            }
        } finally {
            threads.shutdownNow();
        }
        giveBack();
        assertThat(found().fence()).isEqualTo(2L * RACES);
    }

    private Void race(String name, CyclicBarrier start) throws Exception {
        for (int race = 0; race < RACES; race++) {
            start.await();
            try {
                bench.work.run(() -> {
                    Copy copy = bench.copies.findLocked(id).orElseThrow();
                    bench.copies.updateState(copy.locked(name, bench.clock.now()));
                });
                holders.incrementAndGet();
            } catch (Problem problem) {
                assertThat(problem.code()).isEqualTo("copy-locked");
            }
        }
        return null;
    }

    /** Between two races, while everybody waits. */
    private void giveBack() {
        Copy copy = found();
        if (copy.fence() > 0) {
            assertThat(holders.getAndSet(0)).isEqualTo(1);
            assertThat(copy.state()).isEqualTo(CopyState.LOCKED);
            bench.work.run(() -> bench.copies.updateState(
                    bench.copies.findLocked(id).orElseThrow().forcedOpen()));
        }
    }

    private Copy found() {
        return bench.work.read(() -> bench.copies.find(id)).orElseThrow();
    }
}
