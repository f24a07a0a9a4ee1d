package org.korrigo.ocr.digits.internal;

import java.util.List;
import java.util.Optional;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.ocr.OcrRequest;
import org.korrigo.spi.ocr.OcrResult;
import org.osgi.service.component.annotations.Component;

/** Reads handwritten numbers that stand one digit a box. Its candidates are the twenty likeliest numbers. */
@Component
@KorrigoPlugin(id = "digits", label = "%plugin.digits")
public final class DigitsEngine implements OcrEngine {
    private final DigitReader reader = new DigitReader();

    @Override
    public OcrResult recognise(OcrRequest request) throws InterruptedException {
        boolean mine = request.writing() == WritingKind.HANDWRITTEN_DIGITS && request.cells() > 0;
        if (!mine) {
            return OcrResult.NOTHING;
        }
        Mask ink = Mask.of(Shrinking.forBoxes(request.image(), request.cells()));
        BoxRow row = BoxRow.in(ink, request.cells());
        List<Mask> digits = new BoxedInk(ink, row)
                .boxes(request.cells()).stream().flatMap(Optional::stream).toList();
        return digits.isEmpty()
                ? OcrResult.NOTHING
                : new OcrResult(LikelyNumbers.of(
                        digits.stream().map(reader::probabilities).toList(), request.allowed()));
    }
}
