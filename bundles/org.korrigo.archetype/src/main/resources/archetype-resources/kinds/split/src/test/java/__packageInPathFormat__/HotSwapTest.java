package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import org.korrigo.spi.Options;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.spi.testkit.HotSwapContract;

class HotSwapTest extends HotSwapContract<SplitStrategy> {

    @Override
    protected Class<SplitStrategy> type() {
        return SplitStrategy.class;
    }

    @Override
    protected String pluginId() {
        return "${pluginId}";
    }

    @Override
    protected void call(SplitStrategy strategy) throws Exception {
        assertThat(strategy.plan(Batch.of(8, Options.NONE, SheetKind.A4_PAGES)).booklets()).hasSize(2);
    }
}
