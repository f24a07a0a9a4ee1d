package org.korrigo.domain.marking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. */
@ProviderType
public interface DraftRepository {

    /** How much one draft may hold, in bytes of its JSON. */
    int LARGEST = 2 << 20;

    /** How many drafts of one copy a marker may leave behind. */
    int MOST = 20;

    /**
     * Takes the place of the draft of the same copy, marker and client.
     *
     * @throws org.korrigo.domain.Problem {@code draft-too-large}, {@code drafts-too-many}
     */
    void keep(Draft draft);

    /** Latest first. @param marker everybody's when empty */
    List<Draft> of(UUID copy, Optional<String> marker);

    /** @return whether it was there */
    boolean remove(UUID copy, String marker, UUID client);
}
