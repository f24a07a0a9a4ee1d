package org.korrigo.application.scheme;

import java.util.List;
import java.util.Optional;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.exam.SchemeRevision;
import org.korrigo.spi.scoring.MarkScheme;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Barèmes. A mark belongs to the id of an item, whatever the item is called and wherever it stands: no change moves a mark to another
 * question, alters or deletes one. For administrators, unless said otherwise.
 */
@ProviderType
public interface MarkSchemes {

    /** For staff. */
    SchemeView show(Actor actor, String exam);

    /**
     * Reads a file for this exam, in any of the dialects. Changes nothing.
     *
     * @throws org.korrigo.domain.Problem {@code scheme-unreadable} with the {@code place} and the {@code reason} of the first fault and
     *     all {@code faults}
     */
    SchemeReading read(Actor actor, String exam, SchemeFile file);

    /**
     * What the barème would do. Changes nothing.
     *
     * @throws org.korrigo.domain.Problem {@code scheme-invalid}, {@code plugin-unavailable}
     */
    SchemeEffect preview(Actor actor, String exam, MarkScheme scheme);

    /**
     * Applies a barème as a new revision; what is the same already makes none.
     *
     * @throws org.korrigo.domain.Problem those of {@link #preview}, {@code exam-changed} (stale), {@code scheme-below-final-marks} when
     *     final marks would be above their maximum, and, unless accepted, {@code scheme-in-use}, {@code scheme-unfit-marks} or
     *     {@code scheme-unmarked-copies}
     */
    SchemeEffect change(Actor actor, String exam, SchemeOrder order);

    /**
     * Gives the exam the barème of another one, with its ids, and the scoring scheme whose options name them.
     *
     * @param version of the exam that was looked at
     * @throws org.korrigo.domain.Problem {@code exam-changed} (stale), {@code scheme-missing}, {@code scheme-copy-late} once marking has
     *     begun: the same id would be another question
     */
    SchemeEffect copyFrom(Actor actor, String exam, long version, String source);

    /**
     * The barème as a file that {@link #read} reads back identically. For staff.
     *
     * @param format {@code json} or {@code csv}
     * @param revision the present one when empty
     * @throws org.korrigo.domain.Problem {@code scheme-format-unknown}, {@code scheme-revision-not-found}
     */
    SchemeFile write(Actor actor, String exam, String format, Optional<Integer> revision);

    /** First one first. For staff. */
    List<SchemeRevision> history(Actor actor, String exam);
}
