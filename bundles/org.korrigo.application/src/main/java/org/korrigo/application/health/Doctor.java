package org.korrigo.application.health;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.annotation.versioning.ProviderType;

/** Makes the checks that are there, each in its own time limit, and says what they found with cause and cure. */
@ProviderType
public interface Doctor {

    /**
     * Makes the checks of a round at the same time. For administrators.
     *
     * @param only the subject of one check; all when empty
     * @throws org.korrigo.domain.Problem {@code role-missing}, {@code check-not-found}
     */
    Checkup examine(Actor actor, HealthCheck.Round round, Optional<String> only, Locale locale);

    /** What can be looked at in a round, sorted. */
    List<String> subjects(HealthCheck.Round round);

    /** The worst of what the everyday checks found, at most 10 seconds ago. For anybody: it names nothing. */
    Finding.Level level();
}
