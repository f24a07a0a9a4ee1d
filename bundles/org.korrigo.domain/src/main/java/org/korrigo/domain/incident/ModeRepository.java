package org.korrigo.domain.incident;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Port. The modes of all nodes. Every method needs a unit of work. */
@ProviderType
public interface ModeRepository {

    /** In the order of {@link Mode}. */
    List<ActiveMode> active();

    /** Switches it on, or says it anew. */
    void put(ActiveMode active);

    /** @return whether it was on */
    boolean remove(Mode mode);
}
