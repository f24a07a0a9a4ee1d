package org.korrigo.application.marking;

import java.util.List;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What somebody has to mark. For teachers and administrators; what is not theirs to mark is left out. */
@ProviderType
public interface Piles {

    /** Of every exam with a copy for the actor, newest exam first. */
    List<PileSummary> all(Actor actor);

    /** @throws org.korrigo.domain.Problem {@code exam-not-found} */
    PileView of(Actor actor, String exam);

    /** Puts a copy among those the actor wants to look at again, or takes it out. */
    void revisit(Actor actor, UUID copy, boolean wanted);
}
