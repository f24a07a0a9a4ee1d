package ${package};

import java.util.List;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.ocr.OcrRequest;
import org.korrigo.spi.ocr.OcrResult;
import org.osgi.service.component.annotations.Component;

/** Reads the inside of a box to tick: X when there is ink. It declines zones where anything but X may stand. */
@Component
@KorrigoPlugin(id = "${pluginId}", label = "%plugin.label", options = TickBoxOptions.ID)
public final class TickBoxReader implements OcrEngine {

    private static final String TICK = "X";
    private static final int DARK = 128;

    @Override
    public OcrResult recognise(OcrRequest request) throws PluginException, InterruptedException {
        double least = request.options().number("ink", 4) / 100.0;
        if (request.writing() != WritingKind.HANDWRITTEN || !request.allowed().equals(TICK)) {
            return OcrResult.NOTHING;
        }
        double ink = ink(request.image());
        if (ink < least) {
            return OcrResult.NOTHING;
        }
        return new OcrResult(List.of(new OcrCandidate(TICK, Math.min(1, ink / (2 * least)))));
    }

    /** The share of the pixels that are dark. */
    private static double ink(GreyImage image) {
        int dark = 0;
        for (byte grey : image.luma()) {
            dark += (grey & 0xFF) < DARK ? 1 : 0;
        }
        return (double) dark / image.luma().length;
    }
}
