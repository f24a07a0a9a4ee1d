package org.korrigo.domain.marking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. Journal and projection change together. */
@ProviderType
public interface MarkingRepository {

    /** The projection; {@link Marking#NONE} before the first operation. */
    Marking current(UUID copy);

    /** Many projections in one statement; copies without any are left out. */
    Map<UUID, Marking> current(Collection<UUID> copies);

    /** Which of these operations the journal of the copy has already. */
    Set<UUID> known(UUID copy, Collection<UUID> operations);

    /**
     * Adds lines to the journal and replaces the projection.
     *
     * @throws org.korrigo.domain.Problem {@code lock-lost} when the database knows that the lock of the copy has passed on or ran out
     */
    void append(List<JournalEntry> entries, Marking projection);

    /** The whole journal, first line first. */
    List<JournalEntry> journal(UUID copy);

    /** The lines behind a revision, in their order. */
    List<JournalEntry> journalAfter(UUID copy, long revision);
}
