package org.korrigo.application.marking;

import java.util.List;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.marking.Draft;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Work that was not sent: it outlives the lock it was done under, also one that was forced open. For those who may mark the copy.
 * Sending its operations later, with the ids they have, counts each of them once.
 */
@ProviderType
public interface Drafts {

    /**
     * Keeps a draft in the place of the one of the same client. Needs no lock.
     *
     * @throws org.korrigo.domain.Problem {@code draft-too-large}, {@code drafts-too-many}, {@code annotation-invalid}
     */
    void keep(Actor actor, UUID copy, DraftOrder draft);

    /** Latest first: one's own, an administrator's everybody's. */
    List<Draft> list(Actor actor, UUID copy);

    /** Throws one's own away, or an administrator anybody's; audited. One that is gone already is no error. */
    void discard(Actor actor, UUID copy, UUID client);
}
