package org.korrigo.rest.internal.body;

import java.util.List;
import java.util.Optional;
import org.korrigo.application.trial.SimulationOrder;

/** What to print of a layout. */
public record SimulationOrderBody(int booklets, List<String> faults, long seed) {

    public SimulationOrder toOrder(String layout) {
        return new SimulationOrder(layout, booklets, faults, seed, Optional.empty());
    }
}
