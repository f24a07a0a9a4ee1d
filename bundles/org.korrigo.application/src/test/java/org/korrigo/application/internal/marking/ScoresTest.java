package org.korrigo.application.internal.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.trial.FakeRegistry;
import org.korrigo.application.internal.trial.TrialWorld;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
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

    /** Else the exam could never leave its options. */
    @Test
    void whatNobodyCanAddUpKeepsNobodyFromChoosingAnotherScheme() {
        Exam refused = exam.withPipeline(exam.pipeline().withScoring(BAD));
        Exam good = exam.withPipeline(exam.pipeline().withScoring(PluginChoice.of("twentieths")));
        assertThat(comparison().compare(refused, good)).isEmpty();
        assertThat(comparison().compare(good, good)).hasSize(1);
        assertThatThrownBy(() -> comparison().compare(good, refused)).hasMessageContaining("scoring-refuses");
    }

    /** Of one copy with a mark. */
    private ScoreComparison comparison() {
        Copy copy = copy();
        Marking marked = new Marking(1, Map.of(), Map.of("a", BigDecimal.ONE), Map.of(), "");
        return new ScoreComparison(
                new TrialWorld(),
                answering(CopyRepository.class, List.of(copy)),
                answering(MarkingRepository.class, Map.of(copy.id(), marked)),
                scores);
    }

    private static Copy copy() {
        UUID id = new UUID(2, 2);
        return new Copy(
                id,
                id,
                id,
                1,
                "A",
                CopyState.READY,
                List.of(),
                1,
                Identity.UNREAD,
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** Gives one answer to whatever it is asked. */
    private static <T> T answering(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, asked, arguments) -> answer));
    }
}
