package org.korrigo.domain.scan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A doubt on a batch that a person must look at.
 *
 * @param copy the booklet concerned, when there is one
 * @param pages numbers of the scanned pages
 */
public record BatchIssue(UUID batch, Optional<UUID> copy, String code, String detail, List<Integer> pages) {

    public BatchIssue {
        pages = List.copyOf(pages);
    }
}
