package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Options;
import org.korrigo.spi.scoring.ScoringScheme;
import org.korrigo.spi.testkit.SampleExam;
import org.korrigo.spi.testkit.ScoringSchemeContract;

class SteppedScoringTest extends ScoringSchemeContract {

    private final SteppedScoring scoring = new SteppedScoring();

    @Override
    protected ScoringScheme scoring() {
        return scoring;
    }

    @Test
    void roundsTheScoreToTheStep() {
        Map<String, BigDecimal> marks = Map.of("ex1-a", new BigDecimal("7.25"), "ex2", new BigDecimal("3"));
        Options half = new Options(Map.of("step", "0.5"));
        assertThat(scoring.score(SampleExam.SCHEME, marks, half).outOf20()).isEqualByComparingTo("10.5");
    }

    @Test
    void findsAStepThatItDoesNotKnow() {
        assertThat(scoring.check(SampleExam.SCHEME, new Options(Map.of("step", "3")))).hasSize(1);
    }
}
