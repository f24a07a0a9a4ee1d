package org.korrigo.domain.copy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. The database holds: a student has one copy an exam, a page one place. */
@ProviderType
public interface CopyRepository {

    void addAll(List<Copy> copies);

    /**
     * Writes the copy when its version is still the stored one.
     *
     * @throws org.korrigo.domain.Problem {@code copy-changed} (stale), or {@code student-has-copy} when another copy of the exam
     *     is the student's
     */
    Copy update(Copy copy);

    /**
     * As {@link #update}, for a deed that leaves the pages alone: one statement when the copy was read in the same unit of work.
     *
     * @throws org.korrigo.domain.Problem {@code copy-changed} (stale)
     */
    Copy updateState(Copy copy);

    Optional<Copy> find(UUID copy);

    /** As {@link #find}, and nobody else changes the copy until the unit of work ends. */
    Optional<Copy> findLocked(UUID copy);

    /** Copies that a marker holds, or held until the lock ran out, without their pages. @param exam of all exams when empty */
    List<Copy> locked(Optional<UUID> exam);

    /** Copies whose lock has run out. */
    List<UUID> lockedUntil(Instant now);

    /** The copies of all exams that may be marked or are, without their pages; one statement. */
    List<Copy> markable();

    Optional<Copy> findByNumber(UUID exam, String number);

    /** In the order of batches and booklets; a fixed number of statements whatever the number of copies. */
    List<Copy> ofExam(UUID exam);

    List<Copy> ofBatch(UUID batch);

    /** Takes back the copies of a batch that is to be cut again. A copy with a journal cannot go. */
    void removeOfBatch(UUID batch);

    /** The copies that show one of these scanned pages. */
    List<Copy> showing(Collection<UUID> scannedPages);

    /**
     * Writes a repair: copies that get other pages, copies that begin, copies that end. All former places are given up before new ones
     * are taken, and every copy that gets other pages gets another version.
     *
     * @throws org.korrigo.domain.Problem {@code copy-changed} (stale), {@code student-has-copy}
     */
    void rearrange(List<Copy> changed, List<Copy> begun, Collection<UUID> ended);

    /** The released copies of a student. */
    List<Copy> releasedTo(UUID student);
}
