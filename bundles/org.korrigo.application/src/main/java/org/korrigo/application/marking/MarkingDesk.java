package org.korrigo.application.marking;

import java.util.List;
import java.util.Optional;
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

    /**
     * Takes the copy for 30 minutes, or takes it again, and shows all that lies on the desk: one exchange.
     *
     * @throws org.korrigo.domain.Problem {@code copy-locked}, {@code copy-not-markable}
     */
    MarkingView begin(Actor actor, UUID copy);

    /** All that the desk shows, without taking the copy. */
    MarkingView open(Actor actor, UUID copy);

    /**
     * The marking as it was, and what it came to.
     *
     * @param revision 0 is before the first operation
     * @throws org.korrigo.domain.Problem {@code revision-not-found}
     */
    MarkingView openAt(Actor actor, UUID copy, long revision);

    /** Copies somebody holds, the oldest lock first. For administrators. @param exam all exams when empty */
    List<HeldCopy> held(Actor actor, Optional<String> exam);

    /**
     * Applies operations in order, all or none. An operation that was sent before counts once.
     *
     * @param baseRevision the revision the client had seen; what somebody else changed since is a conflict
     * @throws org.korrigo.domain.Problem {@code lock-lost}, {@code marking-changed} (stale, with both values), and, with the
     *     {@code pointer} of the field that is at fault, {@code mark-above-maximum}, {@code mark-off-step}, {@code item-not-found},
     *     {@code item-not-yours}, {@code page-not-found}, {@code annotation-invalid}, {@code operation-repeated}
     */
    Acknowledgement apply(Actor actor, UUID copy, long fence, long baseRevision, List<Operation> operations);

    /**
     * Makes the marks final and enqueues the PDF. @throws org.korrigo.domain.Problem {@code marks-missing} with the items, {@code lock-lost}
     */
    MarkingView finalise(Actor actor, UUID copy, long fence);

    /** The journal of a copy. */
    List<JournalEntry> journal(Actor actor, UUID copy);
}
