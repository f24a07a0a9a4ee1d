package org.korrigo.split.standard.internal.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.document.Rotation;
import org.korrigo.split.standard.internal.sight.Sighting;

/**
 * How fronts and backs of a batch usually lie. A duplex scanner set to the short edge delivers every back upside down: that is how the
 * batch is, not a sheet that somebody fed the wrong way.
 */
final class UsualTurns {

    /** Fewer pages than this make no habit. */
    private static final int HABIT = 3;

    private final Map<Boolean, Map<Rotation, Integer>> counts = new HashMap<>();

    UsualTurns(List<Sighting> sightings) {
        sightings.stream()
                .filter(sighting -> sighting.kind() == Sighting.Kind.KNOWN)
                .forEach(sighting -> counts.computeIfAbsent(sighting.slot() % 2 == 0, front -> new HashMap<>())
                        .merge(sighting.rotation(), 1, Integer::sum));
    }

    /** @param otherwise when the batch has no habit */
    Rotation of(int slot, Rotation otherwise) {
        Map<Rotation, Integer> turns = counts.getOrDefault(slot % 2 == 0, Map.of());
        int all = turns.values().stream().mapToInt(Integer::intValue).sum();
        return turns.entrySet().stream()
                .filter(turn -> turn.getValue() >= HABIT && turn.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }
}
