package org.korrigo.rest.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.application.copy.PageLink;
import org.korrigo.application.marking.ExamName;
import org.korrigo.application.marking.PileSummary;
import org.korrigo.application.marking.PileView;
import org.korrigo.application.marking.Piles;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.copy.CopyState;

/** One exam with one copy. */
public final class FakePiles implements Piles {

    final Set<UUID> revisits = new HashSet<>();

    @Override
    public List<PileSummary> all(Actor actor) {
        var exam = new PileSummary.SatExam("bac-2026", "Bac blanc", "Maths", LocalDate.of(2026, 6, 15));
        return List.of(new PileSummary(exam, 0, 1, Optional.of(FakeCopies.ID)));
    }

    @Override
    public PileView of(Actor actor, String exam) {
        var entry = new PileView.PileEntry(
                FakeCopies.ID,
                "K7Q2-9F",
                CopyState.READY,
                "A",
                1,
                2,
                Optional.of(new BigDecimal("2.50")),
                revisits.contains(FakeCopies.ID),
                "none",
                Optional.empty(),
                List.of(new PageLink(1, "v1")));
        var one = new PileView.Progress(0, 1);
        return new PileView(new ExamName("bac-2026", "Bac blanc"), List.of(entry), new PileView.PileProgress(one, one));
    }

    @Override
    public void revisit(Actor actor, UUID copy, boolean wanted) {
        if (wanted) {
            revisits.add(copy);
        } else {
            revisits.remove(copy);
        }
    }
}
