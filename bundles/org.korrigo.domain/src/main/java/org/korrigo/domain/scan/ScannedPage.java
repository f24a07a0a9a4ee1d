package org.korrigo.domain.scan;

import java.util.Optional;
import java.util.UUID;
import org.korrigo.spi.document.PageFacts;

/**
 * A page of a batch and what became of it.
 *
 * @param reason code and sentence; empty for pages pending or placed
 */
public record ScannedPage(UUID id, UUID batch, PageFacts facts, Disposition disposition, Optional<Reason> reason) {

    /** Where a page stands in the accounts. */
    public enum Disposition {
        PENDING,
        PLACED,
        BLANK,
        DISCARDED,
        QUARANTINED
    }

    /** Why. @param code stable; @param detail one English sentence */
    public record Reason(String code, String detail) {}

    /** A page with a defect stays where it is. */
    public ScannedPage waiting() {
        return facts.defect().isPresent()
                ? this
                : new ScannedPage(id, batch, facts, Disposition.PENDING, Optional.empty());
    }

    public ScannedPage placed() {
        return new ScannedPage(id, batch, facts, Disposition.PLACED, Optional.empty());
    }

    public ScannedPage setAside(Disposition fate, String code, String detail) {
        return new ScannedPage(id, batch, facts, fate, Optional.of(new Reason(code, detail)));
    }
}
