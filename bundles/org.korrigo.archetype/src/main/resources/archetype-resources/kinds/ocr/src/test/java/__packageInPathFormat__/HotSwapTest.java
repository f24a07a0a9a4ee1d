package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.testkit.HotSwapContract;

class HotSwapTest extends HotSwapContract<OcrEngine> {

    @Override
    protected Class<OcrEngine> type() {
        return OcrEngine.class;
    }

    @Override
    protected String pluginId() {
        return "${pluginId}";
    }

    @Override
    protected void call(OcrEngine engine) throws Exception {
        assertThat(engine.recognise(Box.ticked()).candidates()).hasSize(1);
    }
}
