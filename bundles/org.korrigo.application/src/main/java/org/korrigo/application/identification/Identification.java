package org.korrigo.application.identification;

import java.util.List;
import java.util.UUID;
import org.korrigo.application.copy.CopyView;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The desk where a person says whose copy it is. For administrators and secretaries. */
@ProviderType
public interface Identification {

    /** Copies without a student, in the order of the batch, each with the students the machine proposes. */
    List<UndecidedCopy> undecided(Actor actor, String exam);

    /**
     * Says whose copy it is; audited.
     *
     * @param version of the copy that was read
     * @throws org.korrigo.domain.Problem {@code student-has-copy}, {@code copy-changed}, {@code student-not-found}
     */
    CopyView identify(Actor actor, UUID copy, UUID student, long version);

    /**
     * Takes a name given by mistake off again, so that the copy waits for a person; audited.
     *
     * @param version of the copy that was read
     * @throws org.korrigo.domain.Problem {@code copy-changed}, {@code copy-not-identifiable} once somebody marks it
     */
    CopyView takeBack(Actor actor, UUID copy, long version);
}
