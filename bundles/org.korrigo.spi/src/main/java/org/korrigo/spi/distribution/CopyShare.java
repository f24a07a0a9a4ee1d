package org.korrigo.spi.distribution;

import java.util.Set;

/**
 * What one marker gets of one copy.
 *
 * @param items ids of the questions; empty means all that want a marker
 */
public record CopyShare(String copy, String marker, Set<String> items) {

    public CopyShare {
        items = Set.copyOf(items);
    }
}
