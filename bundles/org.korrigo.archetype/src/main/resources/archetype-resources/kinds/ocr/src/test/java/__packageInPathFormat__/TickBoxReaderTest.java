package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.testkit.OcrEngineContract;
import org.korrigo.spi.testkit.OcrSample;

class TickBoxReaderTest extends OcrEngineContract {

    private final TickBoxReader reader = new TickBoxReader();

    @Override
    protected OcrEngine engine() {
        return reader;
    }

    @Override
    protected WritingKind writing() {
        return WritingKind.HANDWRITTEN;
    }

    @Override
    protected List<OcrSample> samples() {
        return List.of(new OcrSample("X", Box.ticked()));
    }

    @Test
    void readsNothingInAnEmptyBox() throws Exception {
        assertThat(reader.recognise(Box.empty()).candidates()).isEmpty();
    }
}
