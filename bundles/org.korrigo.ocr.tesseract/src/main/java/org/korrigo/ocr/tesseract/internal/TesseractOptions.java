package org.korrigo.ocr.tesseract.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.ocr.OcrRequest;

/** What the options of a request say. */
final class TesseractOptions {
    private static final String SEGMENTATION = "page-segmentation";
    private static final String LANGUAGES = "languages";

    /** Modes that make sense of one line. Those that look for columns or turn the page do not: the page is upright already. */
    private static final Set<Integer> OF_A_LINE = Set.of(
            TessPageSegMode.PSM_SINGLE_BLOCK,
            TessPageSegMode.PSM_SINGLE_LINE,
            TessPageSegMode.PSM_SINGLE_WORD,
            TessPageSegMode.PSM_SINGLE_CHAR,
            TessPageSegMode.PSM_SPARSE_TEXT,
            TessPageSegMode.PSM_RAW_LINE);

    private TesseractOptions() {}

    /** @throws PluginException {@code option-invalid} */
    static int pageSegmentation(Options options, int usual) throws PluginException {
        int mode = options.number(SEGMENTATION, usual);
        if (!OF_A_LINE.contains(mode)) {
            List<Integer> known = OF_A_LINE.stream().sorted().toList();
            throw new PluginException(
                    "option-invalid",
                    "The option " + SEGMENTATION + " must be one of " + known + ", not " + mode + ".",
                    Map.of("option", SEGMENTATION, "value", String.valueOf(mode)));
        }
        return mode;
    }

    /** Those of the option in front of those of the request. */
    static List<Locale> languages(OcrRequest request) {
        Stream<Locale> chosen = Stream.of(request.options().text(LANGUAGES, "").split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .map(Locale::forLanguageTag);
        return Stream.concat(chosen, request.languages().stream()).toList();
    }
}
