package org.korrigo.ocr.tesseract.internal;

import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import org.korrigo.ocr.tesseract.internal.image.LineView;
import org.korrigo.ocr.tesseract.internal.image.Spacing;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.ocr.OcrRequest;

/**
 * How one line is put before Tesseract.
 *
 * @param views pictures of it, the one that is read best first
 * @param segmentation Tesseract's page segmentation mode
 * @param allowed characters that may stand there, empty for any
 * @param joined whether spaces in the answer mean nothing
 */
record Line(List<GreyImage> views, int segmentation, String allowed, boolean joined) {
    private static final int USUAL_HEIGHT = 32;
    private static final int LARGE_HEIGHT = 48;
    private static final int HUGE_HEIGHT = 64;

    /** @throws PluginException {@code option-invalid} */
    static Line of(OcrRequest request, GreyImage writing) throws PluginException {
        boolean boxed = request.cells() > 0;
        GreyImage line = request.cells() > 1 ? Spacing.tightened(writing) : writing;
        List<GreyImage> views = List.of(
                LineView.of(line, USUAL_HEIGHT),
                LineView.bold(LineView.of(line, LARGE_HEIGHT)),
                LineView.of(line, HUGE_HEIGHT));
        return new Line(views, segmentation(request), allowed(request), boxed);
    }

    private static int segmentation(OcrRequest request) throws PluginException {
        int usual =
                switch (request.cells()) {
                    case 0 -> TessPageSegMode.PSM_SINGLE_LINE;
                    case 1 -> TessPageSegMode.PSM_SINGLE_CHAR;
                    default -> TessPageSegMode.PSM_SINGLE_WORD;
                };
        return TesseractOptions.pageSegmentation(request.options(), usual);
    }

    private static String allowed(OcrRequest request) {
        boolean anyDigit = request.writing() == WritingKind.HANDWRITTEN_DIGITS
                && request.allowed().isEmpty();
        return anyDigit ? "0123456789" : request.allowed();
    }
}
