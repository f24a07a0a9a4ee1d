package org.korrigo.domain.distribution;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody may mark of an exam.
 *
 * @param unlimited the exam has no markers of its own: every teacher marks every copy
 * @param items of each copy that is this marker's; an empty set is the whole copy
 */
public record Rights(boolean unlimited, Map<UUID, Set<String>> items) {

    public Rights {
        items = Map.copyOf(items);
    }

    /** @return empty when it is not this marker's; an empty set is the whole copy */
    public Optional<Set<String>> of(UUID copy) {
        return unlimited ? Optional.of(Set.of()) : Optional.ofNullable(items.get(copy));
    }
}
