package org.korrigo.application.internal.trial;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.application.trial.ReplayOrder;
import org.korrigo.application.trial.ReplayReport;
import org.korrigo.application.trial.SimulationOrder;
import org.korrigo.application.trial.SimulationReport;
import org.korrigo.application.trial.TrialView;
import org.korrigo.application.trial.Trials;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.spi.Cancellation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes orders for trials, to wait for or to come back for. */
@Component
public final class TrialDesk implements Trials {

    private final Replay replay;
    private final Simulation simulation;
    private final SamplePrinter printer;
    private final TrialBook book;

    @Activate
    public TrialDesk(
            @Reference Replay replay,
            @Reference Simulation simulation,
            @Reference SamplePrinter printer,
            @Reference TrialBook book) {
        this.replay = replay;
        this.simulation = simulation;
        this.printer = printer;
        this.book = book;
    }

    @Override
    public ReplayReport replay(Actor actor, UUID batch, ReplayOrder order, Cancellation cancellation)
            throws InterruptedException {
        actor.require(Role.ADMIN);
        Replay.Prepared prepared = replay.prepare(actor, batch, order);
        return book.await(
                        cancellation, () -> replay.run(prepared, new TrialRun(cancellation, TrialRun.Progress.NOBODY)))
                .report();
    }

    @Override
    public SimulationReport simulate(Actor actor, SimulationOrder order, Cancellation cancellation)
            throws InterruptedException {
        actor.require(Role.ADMIN);
        Simulation.Prepared prepared = simulation.prepare(order);
        Simulation.Done done = book.await(
                cancellation, () -> simulation.run(prepared, new TrialRun(cancellation, TrialRun.Progress.NOBODY)));
        done.pages().drop();
        return done.report();
    }

    @Override
    public TrialView startReplay(Actor actor, UUID batch, ReplayOrder order) {
        actor.require(Role.ADMIN);
        book.requireRoom();
        Replay.Prepared prepared = replay.prepare(actor, batch, order);
        return book.start(TrialView.Kind.REPLAY, batch.toString(), run -> {
            Replay.Done done = replay.run(prepared, run);
            return new Trial.Finished(Optional.empty(), Optional.of(done.report()), done.pages());
        });
    }

    @Override
    public TrialView startSimulation(Actor actor, SimulationOrder order) {
        actor.require(Role.ADMIN);
        Simulation.Prepared prepared = simulation.prepare(order);
        return book.start(TrialView.Kind.SIMULATION, order.layout(), run -> {
            Simulation.Done done = simulation.run(prepared, run);
            return new Trial.Finished(Optional.of(done.report()), Optional.empty(), done.pages());
        });
    }

    @Override
    public TrialView show(Actor actor, UUID trial) {
        actor.require(Role.ADMIN);
        return book.find(trial).view();
    }

    @Override
    public TrialView cancel(Actor actor, UUID trial) {
        actor.require(Role.ADMIN);
        Trial found = book.find(trial);
        found.cancel();
        return found.view();
    }

    @Override
    public Set<String> faults(Actor actor) {
        actor.require(Role.ADMIN);
        return printer.faults();
    }
}
