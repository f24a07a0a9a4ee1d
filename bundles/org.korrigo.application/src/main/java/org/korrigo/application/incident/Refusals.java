package org.korrigo.application.incident;

import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Remembers who asked for what they may not have, for {@link Incidents}. */
@ProviderType
public interface Refusals {

    /**
     * Of one person at most one a minute is remembered.
     *
     * @param what in few words, without names or ids, for example {@code GET /exams/{exam}/students}
     */
    void refused(Actor actor, String what);
}
