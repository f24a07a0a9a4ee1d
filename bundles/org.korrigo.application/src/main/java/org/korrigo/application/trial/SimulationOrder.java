package org.korrigo.application.trial;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to print.
 *
 * @param layout id
 * @param booklets 1 to 200
 * @param faults by name
 * @param seed the same order prints the same bytes
 * @param keep file that gets the PDF; only who sits at the server may name one
 */
public record SimulationOrder(String layout, int booklets, List<String> faults, long seed, Optional<Path> keep) {

    public SimulationOrder {
        faults = List.copyOf(faults);
    }
}
