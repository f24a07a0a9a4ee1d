package org.korrigo.rest.internal.body;

import java.util.Optional;

/** @param partial whether what is ready is given back although not all is; not unless said */
public record ReleaseOrderBody(Optional<Boolean> partial) {

    public boolean isPartial() {
        return partial.orElse(false);
    }
}
