package org.korrigo.split.standard.internal.repeat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.split.standard.internal.sight.Sighting;

/**
 * Tells sheets that were scanned twice from pages that happen to look alike, such as two pupils' empty last pages: of a sheet both sides
 * come again, one behind the other.
 */
public final class Rescans {

    /** Half way between the likest pages of two pupils and the least like scans of one page. */
    private static final double ALIKE = 0.8;

    /** When one side is surely alike, the other may be this much less: little stands on it, or it lay more askew. */
    static final double LESS_ALIKE = 0.15;

    /** Both sides together are so much more alike than the sides of any other sheet. */
    private static final double CLEARLY = 0.25;

    private final List<Sighting> sightings;
    private final List<Repeat> repeats;
    private final int sides;
    private final double alike;
    private final Map<Integer, Integer> positions = new HashMap<>();

    /** @param sides of a booklet */
    public Rescans(List<Sighting> sightings, List<Repeat> repeats, int sides, Options options) throws PluginException {
        this.sightings = sightings;
        this.repeats = repeats;
        this.sides = sides;
        this.alike = alike(options);
        for (int i = 0; i < sightings.size(); i++) {
            positions.put(sightings.get(i).number(), i);
        }
    }

    /** Number of the page that the one at a position shows again, 0 if none. */
    public int original(int position) {
        Repeat repeat = repeats.get(position);
        boolean again = repeat.page() != 0 && (repeat.certain() || otherSideToo(position, repeat.page(), CLEARLY));
        return again ? repeat.page() : 0;
    }

    /** Number of the page that it may show again, when others are about as alike; 0 if none. */
    public int resembled(int position) {
        Repeat repeat = repeats.get(position);
        boolean perhaps = original(position) == 0 && repeat.page() != 0 && otherSideToo(position, repeat.page(), -1);
        return perhaps ? repeat.page() : 0;
    }

    static double alike(Options options) throws PluginException {
        return options.decimal("duplicate-likeness", ALIKE);
    }

    private boolean otherSideToo(int position, int original, double margin) {
        Repeat repeat = repeats.get(position);
        int slot = sightings.get(position).slot();
        if (slot % 2 == 0 && slot == sides - 1) {
            return repeat.likeness() >= alike && 2 * repeat.margin() >= margin;
        }
        // a sheet may come verso first
        return IntStream.of(slot % 2 == 0 ? 1 : -1, slot % 2 == 0 ? -1 : 1)
                .anyMatch(step -> sheetAgain(position + step, positions.get(original) + step, repeat, margin));
    }

    private boolean sheetAgain(int otherSide, int originalSide, Repeat repeat, double margin) {
        Optional<Sighting> side = at(otherSide);
        Optional<Sighting> before = at(originalSide);
        if (side.isEmpty() || before.isEmpty()) {
            return false;
        }
        if (isBlank(side.get()) && isBlank(before.get())) {
            return repeat.likeness() >= alike && 2 * repeat.margin() >= margin;
        }
        Repeat other = repeats.get(otherSide);
        return other.page() == before.get().number()
                && Math.max(repeat.likeness(), other.likeness()) >= alike
                && repeat.margin() + other.margin() >= margin;
    }

    private Optional<Sighting> at(int position) {
        return position >= 0 && position < sightings.size() ? Optional.of(sightings.get(position)) : Optional.empty();
    }

    private static boolean isBlank(Sighting sighting) {
        return sighting.kind() == Sighting.Kind.BLANK;
    }
}
