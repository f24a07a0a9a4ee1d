package org.korrigo.application.marking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.application.copy.PageLink;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.marking.Marking;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreSheet;

/**
 * A copy as a marker sees it: no name in it.
 *
 * @param variant of the subject; empty when there is one for all
 * @param pageList in reading order
 * @param scores empty while the scoring plug-in is away
 * @param items ids of the questions this marker marks; empty when all of them
 * @param drafts how many of this marker's can be taken up again
 * @param revisit whether this marker wants to look at it again
 */
public record MarkingView(
        UUID copy,
        ExamName exam,
        String number,
        String variant,
        CopyState state,
        int pages,
        List<PageLink> pageList,
        MarkScheme scheme,
        Marking marking,
        Optional<ScoreSheet> scores,
        Optional<LockView> lock,
        Set<String> items,
        int drafts,
        boolean revisit) {}
