package org.korrigo.domain.copy;

import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Finds copies by number, whatever their exam. Needs a unit of work. */
@ProviderType
public interface CopyNumbers {

    Optional<UUID> copyOf(String number);
}
