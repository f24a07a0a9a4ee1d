package ${package};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.spi.testkit.SplitStrategyContract;

class PageCountSplitTest extends SplitStrategyContract {

    private final PageCountSplit split = new PageCountSplit();

    @Override
    protected SplitStrategy strategy() {
        return split;
    }

    @Override
    protected SplitRequest sample() {
        return Batch.of(12, Options.NONE, SheetKind.A4_PAGES);
    }

    @Test
    void setsCoverSheetsAsideAndFlagsAnIncompleteBooklet() throws Exception {
        SplitPlan plan = split.plan(Batch.of(10, new Options(Map.of("covers", "1")), SheetKind.A4_PAGES));
        assertThat(plan.setAside()).hasSize(1);
        assertThat(plan.booklets()).hasSize(3);
        assertThat(plan.booklets().get(2).issues()).hasSize(1);
    }

    @Test
    void refusesFoldedSheets() {
        assertThatThrownBy(() -> split.plan(Batch.of(4, Options.NONE, SheetKind.A3_FOLDED)))
                .isInstanceOf(PluginException.class);
    }
}
