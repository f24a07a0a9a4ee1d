package org.korrigo.application.database;

import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Shows one copy fully. For administrators. */
@ProviderType
public interface CopySheets {

    /** @param copy number or id. @throws org.korrigo.domain.Problem {@code copy-not-found} */
    CopySheet show(Actor actor, String copy);
}
