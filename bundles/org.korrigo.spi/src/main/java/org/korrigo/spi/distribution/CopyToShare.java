package org.korrigo.spi.distribution;

import java.util.List;
import java.util.Set;

/**
 * A copy that wants a marker, or markers.
 *
 * @param variant of the subject, for example {@code A}; empty when there is one for all
 * @param items ids of the questions that want a marker, in reading order: all of them unless others are in good hands already; empty
 *     when the exam has no barème yet, and the copy can go only as a whole
 * @param barred ids of the markers who must not get any of it
 */
public record CopyToShare(String id, String variant, List<String> items, Set<String> barred) {

    public CopyToShare {
        items = List.copyOf(items);
        barred = Set.copyOf(barred);
    }
}
