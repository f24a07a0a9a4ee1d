package org.korrigo.split.standard.internal.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * One side of a sheet of a booklet.
 *
 * @param slot its rank among the sides of the booklet, from 0, in the order in which a duplex scanner delivers them; even ones are fronts
 * @param places its booklet pages, from left to right
 */
public record Side(int slot, List<Place> places) {

    public Side {
        places = List.copyOf(places);
    }

    public boolean isFront() {
        return slot % 2 == 0;
    }

    public Stream<Integer> pages() {
        return places.stream().map(Place::page);
    }
}
