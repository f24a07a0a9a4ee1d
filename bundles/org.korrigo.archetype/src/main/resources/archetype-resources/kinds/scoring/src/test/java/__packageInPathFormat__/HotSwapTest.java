package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.korrigo.spi.Options;
import org.korrigo.spi.scoring.ScoringScheme;
import org.korrigo.spi.testkit.HotSwapContract;
import org.korrigo.spi.testkit.SampleExam;

class HotSwapTest extends HotSwapContract<ScoringScheme> {

    @Override
    protected Class<ScoringScheme> type() {
        return ScoringScheme.class;
    }

    @Override
    protected String pluginId() {
        return "${pluginId}";
    }

    @Override
    protected void call(ScoringScheme scoring) {
        assertThat(scoring.score(SampleExam.SCHEME, Map.of("ex2", BigDecimal.TEN), Options.NONE).total())
                .isEqualByComparingTo("10");
    }
}
