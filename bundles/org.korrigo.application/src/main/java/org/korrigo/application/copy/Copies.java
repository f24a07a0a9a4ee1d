package org.korrigo.application.copy;

import java.util.List;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.korrigo.spi.document.EncodedImage;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Copies. Teachers see copies that may be marked, of an exam that has markers only those of their own share, without a name and with
 * the identity zones cut out of the pixels; secretaries and administrators see whose they are.
 */
@ProviderType
public interface Copies {

    List<CopyView> list(Actor actor, String exam);

    CopyView show(Actor actor, UUID copy);

    /**
     * A page for markers, and for the student who has got the copy back: identity and anonymity zones are not in the bytes.
     *
     * @param page as {@link PageLink} names it
     */
    PagePicture page(Actor actor, UUID copy, int page);

    /** The identity zones of the copy, for administrators and secretaries. */
    EncodedImage header(Actor actor, UUID copy);

    /**
     * Accepts the pages of a quarantined copy as they are. For administrators and secretaries; audited.
     *
     * @param version the one that was read
     */
    CopyView accept(Actor actor, UUID copy, long version, String reason);

    /** An administrator breaks a lock; audited. */
    CopyView forceUnlock(Actor actor, UUID copy, String reason);

    /** An administrator takes the marks of a graded copy back to ready; audited. */
    CopyView reopen(Actor actor, UUID copy, String reason);
}
