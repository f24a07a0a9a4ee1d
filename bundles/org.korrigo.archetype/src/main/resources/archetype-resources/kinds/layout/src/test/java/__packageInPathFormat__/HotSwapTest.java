package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.LayoutProvider;
import org.korrigo.spi.testkit.FelixHarness;
import org.korrigo.spi.testkit.HotSwapContract;

/** The bundle holds no code: Korrigo reads its files, as on the server. */
class HotSwapTest extends HotSwapContract<LayoutProvider> {

    private static final List<String> KORRIGO_LAYOUT = List.of(
            "com.fasterxml.jackson.core.jackson-annotations",
            "com.fasterxml.jackson.core.jackson-core",
            "com.fasterxml.jackson.core.jackson-databind",
            "org.apache.felix.fileinstall",
            "org.korrigo.layout");

    @Override
    protected Class<LayoutProvider> type() {
        return LayoutProvider.class;
    }

    @Override
    protected String pluginId() {
        return "${pluginId}";
    }

    @Override
    protected String filter() {
        return "(" + LayoutProvider.ORIGIN + "=*)";
    }

    @Override
    protected void prepare(FelixHarness harness) throws Exception {
        for (String bundle : KORRIGO_LAYOUT) {
            harness.installFromClassPath(bundle);
        }
    }

    @Override
    protected void call(LayoutProvider provider) {
        assertThat(provider.layouts()).extracting(BookletLayout::id).containsExactly("${pluginId}");
    }
}
