package org.korrigo.application.database;

import java.util.Optional;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Looks whether what is stored fits together: rows, marks, sums and files. For administrators. */
@ProviderType
public interface Integrity {

    /**
     * Changes nothing.
     *
     * @param exam reference or id; all when empty
     * @param deep reads every file too and compares it with its hash
     */
    IntegrityReport check(Actor actor, Optional<String> exam, boolean deep);

    /** Looks, and puts right what can be without losing anything; each kind of repair is audited. */
    IntegrityReport fix(Actor actor, Optional<String> exam, boolean deep);
}
