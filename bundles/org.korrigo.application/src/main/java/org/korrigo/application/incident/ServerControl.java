package org.korrigo.application.incident;

import java.io.IOException;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** This node as a process. For administrators. */
@ProviderType
public interface ServerControl {

    ServerView show(Actor actor);

    /** Stops the server in order and starts it again, a second after this returns. Jobs that run go on after it. */
    void restart(Actor actor);

    /** What {@link #rotateSecrets} would do. */
    RotationView planRotation(Actor actor, boolean hostKey);

    /** Ends every session at once; the rest is new after the next start. @param hostKey also the key of the console over SSH */
    RotationView rotateSecrets(Actor actor, boolean hostKey) throws IOException;
}
