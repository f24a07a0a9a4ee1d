package org.korrigo.domain.marking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. Journal and projection change together. */
@ProviderType
public interface MarkingRepository {

    /** The projection; {@link Marking#NONE} before the first operation. */
    Marking current(UUID copy);

    /** Many projections in one statement; copies without any are left out. */
    Map<UUID, Marking> current(Collection<UUID> copies);

    /** The revision an operation got when it was first sent. */
    Optional<Long> revisionOf(UUID copy, UUID operation);

    /** Adds lines to the journal and replaces the projection. */
    void append(List<JournalEntry> entries, Marking projection);

    /** The whole journal, first line first. */
    List<JournalEntry> journal(UUID copy);
}
