package org.korrigo.rest.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.application.copy.CopyView.StudentName;
import org.korrigo.application.trial.Doubt;
import org.korrigo.application.trial.ReplayOrder;
import org.korrigo.application.trial.ReplayReport;
import org.korrigo.application.trial.ReplayedBooklet;
import org.korrigo.application.trial.SimulationOrder;
import org.korrigo.application.trial.SimulationReport;
import org.korrigo.application.trial.TrialView;
import org.korrigo.application.trial.Trials;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.job.Job.JobError;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.Cancellation;

/** Trials that are over at once, with one of everything in their reports. */
public final class FakeTrials implements Trials {

    static final UUID TRIAL = new UUID(5, 5);

    ReplayOrder replayed;
    SimulationOrder simulated;
    Optional<JobError> error = Optional.empty();

    @Override
    public ReplayReport replay(Actor actor, UUID batch, ReplayOrder order, Cancellation cancellation) {
        throw new UnsupportedOperationException("nobody waits at the other end of a request");
    }

    @Override
    public SimulationReport simulate(Actor actor, SimulationOrder order, Cancellation cancellation) {
        throw new UnsupportedOperationException("nobody waits at the other end of a request");
    }

    @Override
    public TrialView startReplay(Actor actor, UUID batch, ReplayOrder order) {
        actor.require(Role.ADMIN);
        replayed = order;
        return view(TrialView.Kind.REPLAY, TrialView.State.QUEUED);
    }

    @Override
    public TrialView startSimulation(Actor actor, SimulationOrder order) {
        actor.require(Role.ADMIN);
        simulated = order;
        return view(TrialView.Kind.SIMULATION, TrialView.State.QUEUED);
    }

    @Override
    public TrialView show(Actor actor, UUID trial) {
        actor.require(Role.ADMIN);
        if (trial.getMostSignificantBits() == 404) {
            throw Problem.notFound("trial", trial);
        }
        return view(TrialView.Kind.REPLAY, error.isPresent() ? TrialView.State.FAILED : TrialView.State.DONE);
    }

    @Override
    public TrialView cancel(Actor actor, UUID trial) {
        throw Problem.conflict("trial-over", Map.of("trial", trial.toString()));
    }

    @Override
    public Set<String> faults(Actor actor) {
        return Set.of("missing-verso");
    }

    private TrialView view(TrialView.Kind kind, TrialView.State state) {
        boolean done = state == TrialView.State.DONE;
        return new TrialView(
                TRIAL,
                kind,
                "copie-a3",
                state,
                2,
                8,
                error,
                done ? Optional.of(simulation()) : Optional.empty(),
                done ? Optional.of(replay()) : Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }

    private static SimulationReport simulation() {
        return new SimulationReport(
                "copie-a3@1.0.0",
                7,
                4,
                new SimulationReport.Booklets(2, 2, 1, 8, 7),
                new SimulationReport.Faults(1, 1, 0, 0),
                new SimulationReport.Identities(0, 1, 1, 1),
                List.of(new SimulationReport.ZoneReading("last-name", 1, 2)),
                List.of(new SimulationReport.Finding(
                        SimulationReport.Finding.Type.BOOKLET_WRONG, "Booklet 2 was not found.", List.of(3, 4))),
                List.of("split:a3-fold@1.0.0"),
                1.5);
    }

    private static ReplayReport replay() {
        var used = new ReplayReport.Used("copie-a3@1.0.0", "a3-fold", List.of("digits"), "roster", List.of());
        var student = new StudentName(new UUID(4, 4), "DURAND", "Éloïse", "T1");
        var identity = new ReplayedBooklet.ReplayedIdentity(
                ReplayedBooklet.IdentityChange.NOW_AUTOMATIC,
                ReplayedBooklet.PersonAgreement.AGREES,
                Optional.empty(),
                Optional.of(student),
                0,
                0.9);
        var booklet = new ReplayedBooklet(
                ReplayedBooklet.Change.PAGES_CHANGED,
                Optional.of("K7Q2-9F"),
                List.of(1, 2),
                List.of(1),
                Optional.of(identity));
        return new ReplayReport(
                FakeScans.BATCH,
                "scan.pdf",
                used,
                used,
                new ReplayReport.Summary(1, 1, 0, 1, 0, 0, 0, 1, 1, 0, 1, 0),
                List.of(booklet),
                List.of(new Doubt("missing-verso", "No verso.", List.of(1))),
                List.of(),
                List.of(new ReplayReport.SetAside(2, ScannedPage.Disposition.BLANK, "blank-page", "No ink.")),
                List.of(),
                0.25);
    }
}
