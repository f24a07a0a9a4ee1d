package org.korrigo.shell.setup;

import java.util.Arrays;
import java.util.List;

/** A version, compared as people count: 1.10.0 comes after 1.9.0. */
record Numbers(List<Integer> parts) implements Comparable<Numbers> {

    static Numbers of(String version) {
        return new Numbers(Arrays.stream(version.split("[^0-9]+"))
                .filter(part -> !part.isEmpty())
                .map(Integer::valueOf)
                .toList());
    }

    @Override
    public int compareTo(Numbers other) {
        return Arrays.compare(parts.toArray(Integer[]::new), other.parts.toArray(Integer[]::new), Integer::compare);
    }
}
