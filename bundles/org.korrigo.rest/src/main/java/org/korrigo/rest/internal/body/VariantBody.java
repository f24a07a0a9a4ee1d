package org.korrigo.rest.internal.body;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.Problem;

/** Which subject copies are about. @param all instead of a list */
public record VariantBody(Optional<List<UUID>> copies, Optional<Boolean> all, String variant) {

    /** @return empty for all. @throws Problem {@code variant-copies} unless either is given */
    public Optional<Collection<UUID>> chosen() {
        if (all.orElse(false) == copies.isPresent()) {
            throw Problem.invalid("variant-copies", Map.of());
        }
        return copies.map(List::copyOf);
    }
}
