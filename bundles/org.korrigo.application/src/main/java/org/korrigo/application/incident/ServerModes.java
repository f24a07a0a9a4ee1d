package org.korrigo.application.incident;

import org.korrigo.domain.account.Actor;
import org.korrigo.domain.incident.Mode;
import org.osgi.annotation.versioning.ProviderType;

/** Switches of the whole server, all nodes alike. They outlast a restart. */
@ProviderType
public interface ServerModes {

    /** At most two seconds old; what was known last while the database does not answer. For everybody, and cheap. */
    ModesView now();

    /**
     * Switches a mode on, or says another text. Here it holds at once, on other nodes within two seconds. For administrators.
     *
     * @param text one line of at most 500 characters; required for a banner
     * @throws org.korrigo.domain.Problem {@code notice-text}
     */
    ModesView switchOn(Actor actor, Mode mode, String text);

    /** As {@link #switchOn}; nothing happens when it is off. */
    ModesView switchOff(Actor actor, Mode mode);
}
