package org.korrigo.scoring.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.korrigo.spi.Options;
import org.korrigo.spi.scoring.ScoringScheme;
import org.korrigo.spi.testkit.HotSwapContract;
import org.korrigo.spi.testkit.SampleExam;

class BestOfHotSwapTest extends HotSwapContract<ScoringScheme> {

    @Override
    protected Class<ScoringScheme> type() {
        return ScoringScheme.class;
    }

    @Override
    protected String pluginId() {
        return "best-of";
    }

    @Override
    protected void call(ScoringScheme scoring) {
        Map<String, BigDecimal> marks = Map.of("ex1-a", BigDecimal.TEN, "ex2", BigDecimal.ONE);
        Options either = new Options(Map.of("groups", "ex1+ex2:1"));
        assertThat(scoring.score(SampleExam.SCHEME, marks, either).total()).isEqualByComparingTo("10");
    }
}
