package org.korrigo.application.internal.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.korrigo.application.trial.SimulationOrder;
import org.korrigo.application.trial.TrialView;
import org.korrigo.application.trial.TrialView.State;
import org.korrigo.domain.Problem;
import org.korrigo.spi.Cancellation;

@Timeout(60)
class TrialBookTest {

    private static final SimulationOrder ORDER = new SimulationOrder("two-pages", 1, List.of(), 1, Optional.empty());

    private final TrialWorld world = new TrialWorld();
    private final FakeScans scans = new FakeScans(world);
    private final TrialDesk desk = world.desk();

    @BeforeEach
    void onePupilWrites() {
        world.printer.bindScans(scans);
        world.writing.putAll(Map.of(1, "DURAND Paul"));
        scans.authors.add(Optional.of(world.past.durand.id().toString()));
    }

    @AfterEach
    void stop() throws InterruptedException {
        world.book.stop();
    }

    @Test
    void aTrialComesToItsReportInTheBackground() throws InterruptedException {
        TrialView started = desk.startSimulation(TrialWorld.ADMIN, ORDER);

        TrialView done = over(started.id());
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.simulation().orElseThrow().booklets().exact()).isEqualTo(1);
        assertThat(done.done()).isEqualTo(done.total()).isPositive();
        assertThat(done.endedAt()).isPresent();
    }

    @Test
    void thePagesOfATrialAreDrawnUntilTheServerStops() throws InterruptedException {
        UUID id = desk.startSimulation(TrialWorld.ADMIN, ORDER).id();
        over(id);

        assertThat(world.previews().ofTrial(TrialWorld.ADMIN, id, 1))
                .contains("full-name · IDENTITY")
                .contains("data:image/jpeg;base64,/9gBAgM=");
        assertThat(world.previews().ofTrial(TrialWorld.ADMIN, id, 2)).doesNotContain("full-name");
        refuses("scanned-page-not-found", () -> world.previews().ofTrial(TrialWorld.ADMIN, id, 3));
        assertThat(scans.printed).exists();
        world.book.stop();
        assertThat(scans.printed).doesNotExist();
        refuses("trial-not-found", () -> desk.show(TrialWorld.ADMIN, id));
    }

    @Test
    void whatFailsSaysWhyAndLeavesNothing() throws InterruptedException {
        world.layouts.put("two-pages", Layouts.withStrategy(world.layouts.get("two-pages"), "gone"));

        TrialView failed = over(desk.startSimulation(TrialWorld.ADMIN, ORDER).id());

        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.error().orElseThrow().code()).isEqualTo("plugin-unavailable");
        assertThat(failed.error().orElseThrow().facts()).containsEntry("plugin", "split:gone");
        assertThat(scans.printed).doesNotExist();
        refuses("trial-pages-missing", () -> world.previews().ofTrial(TrialWorld.ADMIN, failed.id(), 1));
    }

    @Test
    void aRunningTrialAndAWaitingOneCanBeStopped() throws InterruptedException {
        scans.wait = Optional.of(new CountDownLatch(1));
        UUID running = desk.startSimulation(TrialWorld.ADMIN, ORDER).id();
        UUID waiting = desk.startSimulation(TrialWorld.ADMIN, ORDER).id();
        scans.printing.await();

        assertThat(desk.cancel(TrialWorld.ADMIN, waiting).state()).isEqualTo(State.CANCELLED);
        desk.cancel(TrialWorld.ADMIN, running);

        assertThat(over(running).state()).isEqualTo(State.CANCELLED);
        assertThat(scans.printed).doesNotExist();
        refuses("trial-over", () -> desk.cancel(TrialWorld.ADMIN, running));
        scans.wait = Optional.empty();
        assertThat(over(desk.startSimulation(TrialWorld.ADMIN, ORDER).id()).state())
                .isEqualTo(State.DONE);
    }

    @Test
    void theLastTwentyAreKeptAndAWaitingOneIsNeverForgotten() throws InterruptedException {
        UUID first = desk.startSimulation(TrialWorld.ADMIN, ORDER).id();
        over(first);
        scans.wait = Optional.of(new CountDownLatch(1));
        for (int i = 1; i < TrialBook.MOST; i++) {
            desk.startSimulation(TrialWorld.ADMIN, ORDER);
        }
        assertThat(desk.show(TrialWorld.ADMIN, first).state()).isEqualTo(State.DONE);

        desk.startSimulation(TrialWorld.ADMIN, ORDER);

        refuses("trial-not-found", () -> desk.show(TrialWorld.ADMIN, first));
        refuses("trials-too-many", () -> desk.startSimulation(TrialWorld.ADMIN, ORDER));
    }

    @Test
    void whoWaitsAtTheConsoleWaitsForTheTrialInTheBackground() throws InterruptedException {
        scans.wait = Optional.of(new CountDownLatch(1));
        UUID running = desk.startSimulation(TrialWorld.ADMIN, ORDER).id();
        scans.printing.await();
        Instant patience = Instant.now().plus(Duration.ofMillis(500));

        assertThatThrownBy(() -> desk.simulate(
                        TrialWorld.ADMIN, ORDER, () -> Instant.now().isAfter(patience)))
                .isInstanceOf(InterruptedException.class);
        scans.wait.get().countDown();
        assertThat(over(running).state()).isEqualTo(State.DONE);
    }

    @Test
    void aTrialInTheBackgroundWaitsForWhoCameFirst() throws Exception {
        scans.wait = Optional.of(new CountDownLatch(1));
        var console = new FutureTask<>(() -> desk.simulate(TrialWorld.ADMIN, ORDER, Cancellation.NEVER));
        new Thread(console, "console").start();
        scans.printing.await();

        UUID second = desk.startSimulation(TrialWorld.ADMIN, ORDER).id();
        UUID third = desk.startSimulation(TrialWorld.ADMIN, ORDER).id();
        Thread.sleep(300);
        assertThat(desk.show(TrialWorld.ADMIN, second).state()).isEqualTo(State.QUEUED);
        assertThat(desk.cancel(TrialWorld.ADMIN, second).state()).isEqualTo(State.CANCELLED);
        scans.wait.get().countDown();

        assertThat(console.get().booklets().exact()).isEqualTo(1);
        assertThat(over(third).state()).isEqualTo(State.DONE);
        assertThat(desk.show(TrialWorld.ADMIN, second).state()).isEqualTo(State.CANCELLED);
        assertThat(desk.show(TrialWorld.ADMIN, second).startedAt()).isEmpty();
    }

    private TrialView over(UUID id) throws InterruptedException {
        TrialView view = desk.show(TrialWorld.ADMIN, id);
        while (!view.state().isOver()) {
            Thread.sleep(20);
            view = desk.show(TrialWorld.ADMIN, id);
        }
        return view;
    }

    private static void refuses(String code, Runnable asked) {
        assertThatThrownBy(asked::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }
}
