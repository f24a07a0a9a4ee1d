package org.korrigo.application.health;

import org.osgi.annotation.versioning.ProviderType;

/** How the server is. */
@ProviderType
public interface ServerHealth {

    /**
     * What holds the child processes that open files from outside, for example {@code rlimit+netns+pidns}; {@code plain} when the system
     * helps with nothing, {@code absent} while there are none.
     */
    String isolation();
}
