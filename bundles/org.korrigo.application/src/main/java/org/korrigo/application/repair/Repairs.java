package org.korrigo.application.repair;

import java.util.List;
import java.util.UUID;
import org.korrigo.application.scan.BatchView;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.repair.Repair;
import org.korrigo.spi.document.EncodedImage;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Puts the pages of batches right, at any time. Marks stay with their copy, drawings with their page; nothing but the touched copies is
 * read, shown or rendered again. For administrators and secretaries.
 */
@ProviderType
public interface Repairs {

    /**
     * @param batch of the exam whose copies and pages are meant; it keeps the entry
     * @param reason may be empty
     * @throws org.korrigo.domain.Problem {@code batch-not-split}, {@code copy-not-found}, {@code page-not-found}, {@code
     *     scanned-page-not-found}, {@code copy-has-marks} or {@code copy-in-use} when a copy would end that must not, {@code
     *     copies-of-two-students}, {@code page-placed-already}, {@code page-unreadable}, {@code page-in-no-copy}, {@code
     *     repair-position}, {@code repair-fate}, {@code reason-missing}, {@code repair-without-effect}
     */
    RepairView repair(Actor actor, UUID batch, Repair repair, String reason);

    /**
     * Puts back what was before, as an entry of its own.
     *
     * @throws org.korrigo.domain.Problem {@code repair-not-found}, {@code repair-undone}, {@code repair-overtaken} with the later repair,
     *     {@code repair-outdated} when the batch was cut again since, {@code copy-has-marks}, {@code copy-in-use}
     */
    RepairView undo(Actor actor, UUID batch, UUID repair, String reason);

    /** Oldest first. */
    List<RepairView> list(Actor actor, UUID batch);

    /** The pages of an exam that no copy shows, and why. */
    List<UnplacedPage> setAside(Actor actor, String exam);

    /** A whole scanned page as it lies, whatever became of it. @param number in its batch, from 1 */
    EncodedImage page(Actor actor, UUID batch, int number);

    /**
     * Has a batch cut again another way. Its copies go, and with them what people decided about them; marking never does.
     *
     * @throws org.korrigo.domain.Problem {@code batch-not-split}, {@code batch-in-marking}, {@code batch-entwined} when its copies share pages
     *     with another batch, {@code batch-worked-on} unless the order discards what people did, {@code layout-not-found}, {@code
     *     split-config-…}
     */
    BatchView cutAgain(Actor actor, UUID batch, CutOrder order);
}
