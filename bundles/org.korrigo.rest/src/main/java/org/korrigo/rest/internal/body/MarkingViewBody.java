package org.korrigo.rest.internal.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.application.copy.PageLink;
import org.korrigo.application.marking.ExamName;
import org.korrigo.application.marking.LockView;
import org.korrigo.application.marking.MarkingView;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreSheet;

/** A copy as a marker sees it. */
public record MarkingViewBody(
        UUID copy,
        ExamName exam,
        String number,
        String variant,
        CopyState state,
        int pages,
        List<PageLink> pageList,
        MarkScheme scheme,
        MarkingBody marking,
        Optional<ScoreSheet> scores,
        Optional<LockView> lock,
        Set<String> items,
        int drafts,
        boolean revisit) {

    public static MarkingViewBody from(MarkingView view) {
        return new MarkingViewBody(
                view.copy(),
                view.exam(),
                view.number(),
                view.variant(),
                view.state(),
                view.pages(),
                view.pageList(),
                view.scheme(),
                MarkingBody.from(view.marking()),
                view.scores(),
                view.lock(),
                view.items(),
                view.drafts(),
                view.revisit());
    }
}
