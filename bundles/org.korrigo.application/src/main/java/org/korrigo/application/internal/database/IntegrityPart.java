package org.korrigo.application.internal.database;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks at one part of what is stored. Not for use in a unit of work. */
interface IntegrityPart {

    /** @param exam one of them, or all; @param deep reads files too */
    List<Trouble> look(Optional<UUID> exam, boolean deep);
}
