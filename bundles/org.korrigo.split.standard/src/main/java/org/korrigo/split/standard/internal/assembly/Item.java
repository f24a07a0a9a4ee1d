package org.korrigo.split.standard.internal.assembly;

import org.korrigo.split.standard.internal.sight.Sighting;

/** A scanned page as the assembly sees it. @param repeats number of the page that it seems to show again, 0 if none */
public record Item(Sighting sighting, int repeats) {

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
