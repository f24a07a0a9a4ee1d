package org.korrigo.domain.exam;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. */
@ProviderType
public interface ConclusionRepository {

    /** {@link Conclusion#OPEN} until something else was put. */
    Conclusion of(UUID exam);

    void put(UUID exam, Conclusion conclusion);
}
