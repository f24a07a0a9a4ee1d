package org.korrigo.rest.internal.body;

import java.util.List;
import java.util.UUID;

/** Which batches of an exam go first. @param batches the others follow as they stood */
public record BatchOrderBody(List<UUID> batches) {

    public BatchOrderBody {
        batches = List.copyOf(batches);
    }
}
