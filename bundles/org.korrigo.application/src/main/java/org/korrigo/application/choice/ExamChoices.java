package org.korrigo.application.choice;

import java.util.Optional;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What an exam works with. A change is looked at first and applied then; it does again only what it touches and nothing that people
 * have done. For administrators.
 */
@ProviderType
public interface ExamChoices {

    /** Can it run? For staff. */
    Readiness readiness(Actor actor, String exam);

    /**
     * What the change would do. Changes nothing.
     *
     * @throws org.korrigo.domain.Problem {@code choice-unknown} for a type that exams do not choose, {@code layout-not-found},
     *     {@code plugin-unavailable}, {@code option-invalid}, {@code scheme-invalid} when the scoring scheme refuses the barème
     */
    ChoiceEffect preview(Actor actor, String exam, Choice choice);

    /**
     * Makes the change.
     *
     * @param version of the exam that was looked at
     * @throws org.korrigo.domain.Problem those of {@link #preview}, and {@code exam-changed} (stale)
     */
    ChoiceEffect use(Actor actor, String exam, long version, Choice choice);

    /** What the scoring scheme as it is now would make of final marks; empty when all were added up by it, or when it was dropped. */
    Optional<ScoreDifference> proposal(Actor actor, String exam);

    /** Has final marks added up again. @throws org.korrigo.domain.Problem {@code proposal-none} */
    ScoreDifference applyProposal(Actor actor, String exam);

    /** Final marks stay as they are, and this version proposes no more. @throws org.korrigo.domain.Problem {@code proposal-none} */
    ScoreDifference dropProposal(Actor actor, String exam);
}
