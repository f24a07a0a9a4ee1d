package org.korrigo.split.standard.internal.assembly;

import org.korrigo.split.standard.internal.sight.Sighting;

/**
 * A scanned page as the assembly sees it.
 *
 * @param repeats number of the page that it shows again, 0 if none
 * @param resembles number of the page that it may show again, 0 if none
 */
public record Item(Sighting sighting, int repeats, int resembles) {

    public Sighting.Kind kind() {
        return sighting.kind();
    }

    public boolean isRepeat() {
        return repeats != 0;
    }

    public int number() {
        return sighting.number();
    }
}
