package org.korrigo.rest.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.korrigo.application.choice.Choice;
import org.korrigo.application.choice.ChoiceEffect;
import org.korrigo.application.choice.ExamChoices;
import org.korrigo.application.choice.Readiness;
import org.korrigo.application.choice.ScoreDifference;
import org.korrigo.domain.account.Actor;

/** An exam that misses an OCR engine, and a scoring scheme that proposes. */
public final class FakeChoices implements ExamChoices {

    static final ScoreDifference DIFFERENCE = new ScoreDifference(
            "scoring:points@1.1.0",
            37,
            1,
            new BigDecimal("0.40"),
            List.of(new ScoreDifference.Line("K7QF-3M9X", new BigDecimal("12.00"), new BigDecimal("12.50"))));

    Choice asked;
    long version;

    @Override
    public Readiness readiness(Actor actor, String exam) {
        return new Readiness(List.of(
                new Readiness.Phase("split", List.of("ocr:tesseract"), List.of()),
                new Readiness.Phase("marking", List.of(), List.of("The exam has no mark scheme yet."))));
    }

    @Override
    public ChoiceEffect preview(Actor actor, String exam, Choice choice) {
        asked = choice;
        return new ChoiceEffect(
                choice.type(),
                "points",
                "twentieths",
                List.of(FakeScans.BATCH),
                List.of(),
                2,
                3,
                Optional.of(DIFFERENCE));
    }

    @Override
    public ChoiceEffect use(Actor actor, String exam, long seen, Choice choice) {
        version = seen;
        return preview(actor, exam, choice);
    }

    @Override
    public Optional<ScoreDifference> proposal(Actor actor, String exam) {
        return Optional.of(DIFFERENCE);
    }

    @Override
    public ScoreDifference applyProposal(Actor actor, String exam) {
        return DIFFERENCE;
    }

    @Override
    public ScoreDifference dropProposal(Actor actor, String exam) {
        return DIFFERENCE;
    }
}
