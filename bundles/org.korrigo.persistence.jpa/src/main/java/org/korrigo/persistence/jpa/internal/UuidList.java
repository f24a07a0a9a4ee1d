package org.korrigo.persistence.jpa.internal;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids as the text of an array, to be cast to {@code uuid[]}: a statement stays the same whatever their number. */
final class UuidList {

    private UuidList() {}

    static String of(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
