package org.korrigo.application.trial;

import java.util.Set;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.korrigo.spi.Cancellation;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tries layouts and plug-ins. Nothing is written but a line of the audit trail. One trial runs at a time, the others wait. For administrators.
 */
@ProviderType
public interface Trials {

    /**
     * Splits and reads a past batch again with other choices and compares.
     *
     * @throws org.korrigo.domain.Problem {@code batch-not-found}, {@code batch-not-split}, {@code layout-not-found},
     *     {@code plugin-unavailable}, or what a plug-in says
     */
    ReplayReport replay(Actor actor, UUID batch, ReplayOrder order, Cancellation cancellation)
            throws InterruptedException;

    /**
     * Prints synthetic scans of a layout, splits and reads them and compares with what was printed.
     *
     * @throws org.korrigo.domain.Problem {@code layout-not-found}, {@code sample-size}, {@code sample-fault-unknown},
     *     {@code sample-layout}, {@code plugin-unavailable} (also when nothing is there that prints), or what a plug-in says
     */
    SimulationReport simulate(Actor actor, SimulationOrder order, Cancellation cancellation)
            throws InterruptedException;

    /** As {@link #replay}, in the background. @throws org.korrigo.domain.Problem also {@code trials-too-many} */
    TrialView startReplay(Actor actor, UUID batch, ReplayOrder order);

    /** As {@link #simulate}, in the background. @throws org.korrigo.domain.Problem also {@code trials-too-many} */
    TrialView startSimulation(Actor actor, SimulationOrder order);

    /** @throws org.korrigo.domain.Problem {@code trial-not-found}: only the last twenty are known, until the server stops */
    TrialView show(Actor actor, UUID trial);

    /** @throws org.korrigo.domain.Problem {@code trial-not-found} or {@code trial-over} */
    TrialView cancel(Actor actor, UUID trial);

    /** The faults that a simulation can be asked for; none while nothing is there that prints. */
    Set<String> faults(Actor actor);
}
