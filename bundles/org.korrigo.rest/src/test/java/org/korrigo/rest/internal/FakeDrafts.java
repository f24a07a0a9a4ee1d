package org.korrigo.rest.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.korrigo.application.marking.DraftOrder;
import org.korrigo.application.marking.Drafts;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.marking.Draft;
import org.korrigo.domain.marking.Operation;

/** One draft from the start; keeps what it is given by client. */
public final class FakeDrafts implements Drafts {

    static final UUID CLIENT = new UUID(7, 7);
    final Map<UUID, Draft> kept = new LinkedHashMap<>();

    FakeDrafts() {
        var said = new Operation.SetAppreciation(new UUID(8, 8), "Bon début");
        kept.put(CLIENT, new Draft(FakeCopies.ID, "teacher", CLIENT, 3, List.of(said), Instant.EPOCH));
    }

    @Override
    public void keep(Actor actor, UUID copy, DraftOrder draft) {
        kept.put(
                draft.client(),
                new Draft(
                        copy, actor.name(), draft.client(), draft.baseRevision(), draft.operations(), draft.savedAt()));
    }

    @Override
    public List<Draft> list(Actor actor, UUID copy) {
        return List.copyOf(kept.values());
    }

    @Override
    public void discard(Actor actor, UUID copy, UUID client) {
        kept.remove(client);
    }
}
