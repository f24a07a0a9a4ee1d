package org.korrigo.split.standard.internal.repeat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.split.standard.internal.sight.Sighting;

/**
 * Tells sheets that were scanned twice from pages that happen to look alike, such as two pupils' empty last pages: of a sheet both sides
 * come again, one behind the other.
 */
public final class Rescans {

    private final List<Sighting> sightings;
    private final List<Repeat> repeats;
    private final int sides;
    private final Map<Integer, Integer> positions = new HashMap<>();

    /** @param sides of a booklet */
    public Rescans(List<Sighting> sightings, List<Repeat> repeats, int sides) {
        this.sightings = sightings;
        this.repeats = repeats;
        this.sides = sides;
        for (int i = 0; i < sightings.size(); i++) {
            positions.put(sightings.get(i).number(), i);
        }
    }

    /** Number of the page that the one at a position shows again, 0 if none. */
    public int original(int position) {
        Repeat repeat = repeats.get(position);
        boolean again = repeat.page() != 0 && (repeat.certain() || otherSideToo(position, repeat.page()));
        return again ? repeat.page() : 0;
    }

    private boolean otherSideToo(int position, int original) {
        int slot = sightings.get(position).slot();
        if (slot % 2 == 0 && slot == sides - 1) {
            return true;
        }
        int step = slot % 2 == 0 ? 1 : -1;
        Optional<Sighting> side = at(position + step);
        Optional<Sighting> originalSide = at(positions.get(original) + step);
        if (side.isEmpty() || originalSide.isEmpty()) {
            return false;
        }
        boolean bothBlank = isBlank(side.get()) && isBlank(originalSide.get());
        return bothBlank
                || repeats.get(position + step).page() == originalSide.get().number();
    }

    private Optional<Sighting> at(int position) {
        return position >= 0 && position < sightings.size() ? Optional.of(sightings.get(position)) : Optional.empty();
    }

    private static boolean isBlank(Sighting sighting) {
        return sighting.kind() == Sighting.Kind.BLANK;
    }
}
