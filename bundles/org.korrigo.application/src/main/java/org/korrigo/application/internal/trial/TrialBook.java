package org.korrigo.application.internal.trial;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.korrigo.application.trial.TrialView;
import org.korrigo.domain.Problem;
import org.korrigo.spi.Cancellation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last trials, in memory. They run one at a time: a trial takes a whole core from the marking that goes on. Immediate: a delayed component
 * would go, and the trials with it, as soon as no request holds it.
 */
@Component(service = TrialBook.class, immediate = true)
public final class TrialBook {

    static final int MOST = 20;
    private static final long MOST_BYTES = 512L << 20;
    private static final long POLL_MILLIS = 200;
    private static final long STOP_SECONDS = 10;
    private static final Logger LOG = LoggerFactory.getLogger(TrialBook.class);

    /** Newest first. */
    private final Deque<Trial> trials = new ArrayDeque<>();

    private final Semaphore turn = new Semaphore(1, true);
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "korrigo-trials");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public TrialBook() {
        try {
            TrialFile.sweep();
        } catch (IOException e) {
            LOG.warn("Files of earlier trials could not be deleted: {}", e.getMessage());
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        background.shutdownNow();
        if (!background.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A trial does not stop; its file stays until the next start");
        }
        synchronized (this) {
            trials.forEach(Trial::dropPages);
            trials.clear();
        }
    }

    /** What somebody waits for. */
    @FunctionalInterface
    interface Awaited<T> {
        T run() throws InterruptedException;
    }

    /** Waits for its turn, then runs here. */
    <T> T await(Cancellation cancellation, Awaited<T> work) throws InterruptedException {
        cancellation.check();
        while (!turn.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            cancellation.check();
        }
        try {
            return work.run();
        } finally {
            turn.release();
        }
    }

    /** @throws Problem {@code trials-too-many} when none of those that are kept is over */
    synchronized void requireRoom() {
        if (trials.size() >= MOST && trials.stream().noneMatch(Trial::isOver)) {
            throw Problem.conflict("trials-too-many", Map.of("most", MOST));
        }
    }

    synchronized TrialView start(TrialView.Kind kind, String subject, Trial.Work work) {
        requireRoom();
        if (trials.size() >= MOST) {
            forgetOldest();
        }
        Trial trial = new Trial(kind, subject);
        trials.addFirst(trial);
        background.execute(() -> {
            trial.run(run -> await(run, () -> {
                trial.started();
                return work.run(run);
            }));
            makeRoom();
        });
        return trial.view();
    }

    private void forgetOldest() {
        Iterator<Trial> oldestFirst = trials.descendingIterator();
        while (oldestFirst.hasNext()) {
            Trial trial = oldestFirst.next();
            if (trial.isOver()) {
                trial.dropPages();
                oldestFirst.remove();
                return;
            }
        }
    }

    /** The pages of older trials go when those of newer ones fill their share of the disk. */
    private synchronized void makeRoom() {
        long bytes = 0;
        for (Trial trial : trials) {
            bytes += trial.bytes();
            if (bytes > MOST_BYTES) {
                trial.dropPages();
            }
        }
    }

    /** @throws Problem {@code trial-not-found} */
    synchronized Trial find(UUID id) {
        Optional<Trial> found =
                trials.stream().filter(trial -> trial.id().equals(id)).findFirst();
        return found.orElseThrow(() -> Problem.notFound("trial", id));
    }
}
