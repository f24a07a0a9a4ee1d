package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.render.CopyRenderer;
import org.korrigo.spi.testkit.FelixHarness;
import org.korrigo.spi.testkit.HotSwapContract;
import org.korrigo.spi.testkit.InProcessIsolation;
import org.korrigo.spi.testkit.SampleCopy;
import org.korrigo.spi.testkit.ScannedPdf;

class HotSwapTest extends HotSwapContract<CopyRenderer> {

    @TempDir
    Path folder;

    @Override
    protected Class<CopyRenderer> type() {
        return CopyRenderer.class;
    }

    @Override
    protected String pluginId() {
        return "${pluginId}";
    }

    @Override
    protected void prepare(FelixHarness harness) {
        harness.offer(Isolation.class, new InProcessIsolation());
    }

    @Override
    protected void call(CopyRenderer renderer) throws Exception {
        byte[] copy = RenderedText.render(renderer, SampleCopy.of(ScannedPdf.a3(1), folder));
        assertThat(RenderedText.ofPages(copy)).hasSize(3);
    }
}
