package org.korrigo.application.internal.scheme;

import java.math.BigDecimal;
import java.util.Optional;
import org.korrigo.application.internal.marking.Scores;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.Marking;
import org.korrigo.spi.scoring.ScoreSheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What full marks are: only the scoring scheme knows which questions are optional. Not for use in a unit of work. */
@Component(service = SchemeMaximum.class)
public final class SchemeMaximum {

    private final Scores scores;

    @Activate
    public SchemeMaximum(@Reference Scores scores) {
        this.scores = scores;
    }

    /** Empty while the scoring scheme is away, and for a barème without items. */
    Optional<BigDecimal> of(Exam exam) {
        return exam.scheme().items().isEmpty()
                ? Optional.empty()
                : scores.live(exam, Marking.NONE).map(ScoreSheet::maximum);
    }
}
