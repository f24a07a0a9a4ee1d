package org.korrigo.application.marking;

import java.util.List;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.marking.JournalEntry;
import org.korrigo.domain.marking.Operation;
import org.osgi.annotation.versioning.ProviderType;

/** Lock, annotate, mark, finalise. For teachers and administrators. What it acknowledged is durable. */
@ProviderType
public interface MarkingDesk {

    /** Takes the copy for 30 minutes. @throws org.korrigo.domain.Problem {@code copy-locked}, {@code copy-not-markable} */
    LockView lock(Actor actor, UUID copy);

    /** Renews the lock for 30 minutes. @throws org.korrigo.domain.Problem {@code lock-lost} */
    LockView renew(Actor actor, UUID copy, long fence);

    /** Gives the copy back. */
    void unlock(Actor actor, UUID copy, long fence);

    /** All that the desk shows, in one call. */
    MarkingView open(Actor actor, UUID copy);

    /**
     * Applies operations in order, all or none. An operation that was sent before counts once.
     *
     * @param baseRevision the revision the client had seen; a mark that changed since is a conflict
     * @throws org.korrigo.domain.Problem {@code lock-lost}, {@code marking-changed} (stale, with both values), {@code mark-above-maximum},
     *     {@code mark-off-step}, {@code item-not-found}, {@code page-not-found}, {@code annotation-invalid}
     */
    Acknowledgement apply(Actor actor, UUID copy, long fence, long baseRevision, List<Operation> operations);

    /**
     * Makes the marks final and enqueues the PDF. @throws org.korrigo.domain.Problem {@code marks-missing} with the items, {@code lock-lost}
     */
    MarkingView finalise(Actor actor, UUID copy, long fence);

    /** The journal of a copy. */
    List<JournalEntry> journal(Actor actor, UUID copy);
}
