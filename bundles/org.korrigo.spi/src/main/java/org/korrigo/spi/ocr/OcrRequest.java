package org.korrigo.spi.ocr;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.layout.WritingKind;

/**
 * One zone to read.
 *
 * @param image upright; may show a little more than the zone
 * @param cells number of boxes side by side, 0 for free writing
 * @param allowed characters that may stand there, empty for any
 * @param languages most likely first
 * @param budget time after which nobody waits for the answer
 * @param options the exam's for this engine; those of the zone's profile win over them
 */
public record OcrRequest(
        GreyImage image,
        WritingKind writing,
        int cells,
        String allowed,
        List<Locale> languages,
        Duration budget,
        Options options) {

    public OcrRequest {
        languages = List.copyOf(languages);
    }

    /** Without options. */
    public OcrRequest(
            GreyImage image, WritingKind writing, int cells, String allowed, List<Locale> languages, Duration budget) {
        this(image, writing, cells, allowed, languages, budget, Options.NONE);
    }
}
