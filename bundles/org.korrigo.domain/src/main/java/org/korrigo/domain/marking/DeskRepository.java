package org.korrigo.domain.marking;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port: what markers look at most, each in one statement whatever the number of copies. Every method needs a unit of work. */
@ProviderType
public interface DeskRepository {

    /** @param marker whose drafts and flags count */
    Optional<DeskPapers> papers(UUID copy, String marker);

    /** Marks and revision of each copy of these exams that has a journal; drawings and texts are left out. */
    Map<UUID, Marking> marks(Collection<UUID> exams);

    /** The copies of an exam that a marker wants to look at again. */
    Set<UUID> revisits(UUID exam, String marker);

    /** Sets or takes back a marker's flag. */
    void revisit(UUID copy, String marker, boolean wanted);
}
