package org.korrigo.application.result;

import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Results given back to students, and taken back. */
@ProviderType
public interface Releases {

    /** For administrators and the secretary. */
    ReleaseReadiness readiness(Actor actor, String exam);

    /**
     * Shows graded copies to their students. For administrators; audited.
     *
     * @param partial what is ready, whatever is not
     * @return how many
     * @throws org.korrigo.domain.Problem {@code release-not-ready} with what is not
     */
    int release(Actor actor, String exam, boolean partial);

    /**
     * Takes every released copy back from its student; marks stay final. For administrators; audited. @return how many
     *
     * @throws org.korrigo.domain.Problem {@code reason-missing}, {@code release-nothing}
     */
    int unrelease(Actor actor, String exam, String reason);
}
