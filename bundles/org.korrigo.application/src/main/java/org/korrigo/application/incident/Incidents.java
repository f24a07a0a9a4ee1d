package org.korrigo.application.incident;

import java.time.Instant;
import java.util.List;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What looks suspicious. For administrators. */
@ProviderType
public interface Incidents {

    /** Latest first; one for each kind and person. */
    List<Incident> since(Actor actor, Instant from);
}
