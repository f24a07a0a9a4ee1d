package org.korrigo.layout.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.korrigo.layout.LayoutFault;
import org.korrigo.layout.LayoutFormatException;

/** Gathers what is wrong with a document, so that its author learns of everything at once. */
final class Faults {

    private final List<LayoutFault> found = new ArrayList<>();

    void add(LayoutFormatException fault) {
        found.addAll(fault.faults());
    }

    /** What was read, or nothing when it was at fault. */
    <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (LayoutFormatException fault) {
            add(fault);
            return Optional.empty();
        }
    }

    int count() {
        return found.size();
    }

    List<LayoutFault> found() {
        return List.copyOf(found);
    }
}
