package org.korrigo.domain.copy;

import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. */
@ProviderType
public interface MadePdfRepository {

    Optional<MadePdf> find(UUID copy, MadePdf.Variant variant);

    /** In the place of the one that was made before. */
    void put(MadePdf made);

    /** The next ones are made anew, whatever they show. */
    void forget(UUID copy);
}
