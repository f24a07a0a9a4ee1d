package org.korrigo.rest.internal;

import java.util.List;
import java.util.UUID;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.identification.Identification;
import org.korrigo.application.identification.UndecidedCopy;
import org.korrigo.domain.account.Actor;

/** One undecided copy with one candidate. */
public final class FakeIdentification implements Identification {

    UUID chosen;
    long version;

    @Override
    public List<UndecidedCopy> undecided(Actor actor, String exam) {
        var candidate = new UndecidedCopy.CandidateView(new UUID(1, 1), "LEFÈVRE", "Éloïse", "T1", 0.7, "name");
        return List.of(new UndecidedCopy(FakeCopies.view(5), List.of(candidate)));
    }

    @Override
    public CopyView identify(Actor actor, UUID copy, UUID student, long read) {
        chosen = student;
        version = read;
        return FakeCopies.view(read + 1);
    }

    @Override
    public CopyView takeBack(Actor actor, UUID copy, long read) {
        version = read;
        return FakeCopies.view(read + 1);
    }
}
