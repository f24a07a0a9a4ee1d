package org.korrigo.domain.integrity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.marking.Marking;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Looks at rows past the rules that should hold them. Every method needs a unit of work. */
@ProviderType
public interface IntegrityRepository {

    /** What does not fit together, worst first; empty when all does. @param exam one of them, or all */
    List<Discrepancy> look(Optional<UUID> exam);

    /** Whether {@link #mend} can do something about it. */
    boolean isMendable(String code);

    /** @return how many rows it mended */
    int mend(String code, Optional<UUID> exam);

    /** Copies whose marks are final and whose PDF or score is absent although nobody makes it. */
    List<UUID> unrendered(Optional<UUID> exam);

    /** Everything that must be in the blob store. */
    List<BlobUse> blobs(Optional<UUID> exam);

    /** SHA-256 of all that any row speaks of, present or past. */
    List<String> blobHashes();

    /** The copies that have a journal or a projection. */
    List<UUID> marked(Optional<UUID> exam);

    StoredMarking marking(UUID copy);

    /** Replaces the projection of a copy, whose journal stays as it is. */
    void replace(UUID copy, Marking projection);
}
