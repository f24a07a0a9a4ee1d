package org.korrigo.rest.internal.body;

import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.marking.LockView;
import org.korrigo.application.marking.MarkingView;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreSheet;

/** A copy as a marker sees it. */
public record MarkingViewBody(
        UUID copy,
        String number,
        CopyState state,
        int pages,
        MarkScheme scheme,
        MarkingBody marking,
        Optional<ScoreSheet> scores,
        Optional<LockView> lock) {

    public static MarkingViewBody from(MarkingView view) {
        return new MarkingViewBody(
                view.copy(),
                view.number(),
                view.state(),
                view.pages(),
                view.scheme(),
                MarkingBody.from(view.marking()),
                view.scores(),
                view.lock());
    }
}
