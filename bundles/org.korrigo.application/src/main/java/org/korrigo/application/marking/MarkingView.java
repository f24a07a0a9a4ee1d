package org.korrigo.application.marking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.copy.PageLink;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.marking.Marking;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreSheet;

/** A copy as a marker sees it: no name in it. @param pageList in reading order; @param scores empty while the scoring plug-in is away */
public record MarkingView(
        UUID copy,
        String number,
        CopyState state,
        int pages,
        List<PageLink> pageList,
        MarkScheme scheme,
        Marking marking,
        Optional<ScoreSheet> scores,
        Optional<LockView> lock) {}
