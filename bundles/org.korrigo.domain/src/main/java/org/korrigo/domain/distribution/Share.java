package org.korrigo.domain.distribution;

import java.util.Set;
import java.util.UUID;

/**
 * What a marker has to mark of a copy.
 *
 * @param marker the username
 * @param items ids of the questions; empty means the whole copy
 */
public record Share(UUID copy, String marker, Set<String> items) {

    public Share {
        items = Set.copyOf(items);
    }

    public boolean isWholeCopy() {
        return items.isEmpty();
    }
}
