package org.korrigo.application.internal.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.trial.FakeRegistry;
import org.korrigo.application.internal.trial.TrialWorld;
import org.korrigo.domain.Problem;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.Marking;
import org.korrigo.scoring.standard.internal.TwentiethsScoring;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.scoring.ScoringScheme;

class ScoresTest {

    private static final PluginChoice BAD = new PluginChoice("twentieths", new Options(Map.of("step", "0.3")));

    private final FakeRegistry registry = new FakeRegistry();
    private final Scores scores = new Scores(new PluginCalls(registry, TrialWorld.settings()));
    private final Exam exam = TrialWorld.exam(new UUID(1, 1));

    @BeforeEach
    void serve() {
        registry.add(ScoringScheme.class, "twentieths", new TwentiethsScoring(), Map.of());
    }

    @Test
    void optionsThatAreNoLongerGoodAreAProblemInTheReadersWords() {
        assertThatThrownBy(() -> scores.sum(exam, BAD, Marking.NONE)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("scoring-refuses");
            assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT);
            assertThat(problem.facts())
                    .containsEntry("plugin", "scoring:twentieths")
                    .containsEntry("exam", "bac");
            assertThat(problem.facts().get("message").toString())
                    .contains("step")
                    .contains("0.3");
        });
    }

    @Test
    void marksCanBeEnteredAllTheSame() {
        Exam refused = exam.withPipeline(exam.pipeline().withScoring(BAD));
        assertThat(scores.live(refused, Marking.NONE)).isEmpty();
        Exam good = exam.withPipeline(exam.pipeline().withScoring(PluginChoice.of("twentieths")));
        assertThat(scores.live(good, Marking.NONE)).isPresent();
    }
}
