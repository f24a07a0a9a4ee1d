package org.korrigo.ocr.tesseract.internal.worker;

import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.ocr.OcrCandidate;

/** Tesseract with one language loaded; starting it costs more than reading a line, so it stays. */
final class LineReader {
    private final LoadedLibrary library;
    private final TesseractLibrary api;
    private final TessBaseAPI handle;

    LineReader(LoadedLibrary library, Path data, String language) {
        this.library = library;
        this.api = library.functions();
        this.handle = api.TessBaseAPICreate();
        int failed = api.TessBaseAPIInit2(handle, data.toString(), language, TessOcrEngineMode.OEM_LSTM_ONLY);
        if (failed != 0) {
            throw new IllegalStateException("Tesseract refuses its language data " + language);
        }
    }

    OcrCandidate read(GreyImage image, int segmentation, String allowed) {
        api.TessBaseAPISetPageSegMode(handle, segmentation);
        api.TessBaseAPISetVariable(handle, "tessedit_char_whitelist", allowed);
        library.show(handle, image);
        String text = text();
        double confidence = Math.max(0, Math.min(100, api.TessBaseAPIMeanTextConf(handle))) / 100.0;
        api.TessBaseAPIClear(handle);
        return new OcrCandidate(text, confidence);
    }

    private String text() {
        Pointer utf8 = api.TessBaseAPIGetUTF8Text(handle);
        if (utf8 == null) {
            return "";
        }
        String text = utf8.getString(0, StandardCharsets.UTF_8.name());
        api.TessDeleteText(utf8);
        return text.strip().replaceAll("\\s+", " ");
    }
}
