package org.korrigo.domain.scan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. */
@ProviderType
public interface ScanRepository {

    /** @throws org.korrigo.domain.Problem {@code scan-duplicate} when the exam has the same bytes already */
    Batch add(Batch batch);

    Batch update(Batch batch);

    /**
     * Takes back a batch without pages: its file turned out to be no document.
     *
     * @return whether no other batch has the same bytes
     */
    boolean withdraw(UUID batch);

    Optional<Batch> find(UUID batch);

    /** As {@link #find}, and nobody else changes the batch until the unit of work ends. */
    Optional<Batch> findLocked(UUID batch);

    /** In the order they arrived. */
    List<Batch> ofExam(UUID exam);

    void addPages(List<ScannedPage> pages);

    void updatePages(List<ScannedPage> pages);

    /** In the order of the document. */
    List<ScannedPage> pages(UUID batch);

    Optional<ScannedPage> page(UUID page);

    void addIssues(List<BatchIssue> issues);

    List<BatchIssue> issues(UUID batch);

    /** The doubts on a copy that ends: those that name pages are the batch's from now on, the others go. */
    void releaseIssues(UUID copy);

    /** Takes back what the split found: its issues go and its pages wait again. Remarks on the file itself, which name no page, stay. */
    void forgetPlan(UUID batch);

    /** Counted by the database. */
    PageAccounts accounts(UUID batch);
}
