package org.korrigo.application.finalisation;

import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Looks ahead to the end of marking, and sees to the PDFs behind it. */
@ProviderType
public interface Finalisations {

    /**
     * What the copy still lacks. For those who may mark it.
     *
     * @throws org.korrigo.domain.Problem {@code copy-not-found}, {@code scheme-missing}
     */
    FinalisationCheck check(Actor actor, UUID copy);

    /** What the exam asks for. For markers and the office. */
    FinalisationRules rules(Actor actor, String exam);

    /** Changes what the exam asks for; copies that are final stay so. For administrators; audited. */
    FinalisationRules setRules(Actor actor, String exam, FinalisationRules rules);

    /**
     * Makes the PDF of a graded copy anew, whether or not anything it shows has changed. For administrators; audited.
     *
     * @throws org.korrigo.domain.Problem {@code copy-not-found}, {@code copy-not-graded}
     */
    void renderAgain(Actor actor, UUID copy);

    /**
     * Has every graded copy of the exam looked at: the PDFs that no longer show what counts are made again, by another version of the
     * renderer too. For administrators; audited. @return how many copies are looked at
     */
    int refresh(Actor actor, String exam);
}
