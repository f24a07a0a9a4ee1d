package org.korrigo.ocr.tesseract.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.ocr.OcrResult;

/** Brings the readings of several views of one line together: what more views say is surer. */
final class Agreement {
    private Agreement() {}

    static OcrResult of(List<OcrCandidate> readings, boolean joined) {
        Map<String, Double> confidences = new LinkedHashMap<>();
        for (OcrCandidate reading : readings) {
            String text = joined ? reading.text().replace(" ", "") : reading.text();
            if (!text.isBlank()) {
                confidences.merge(text, reading.confidence() / readings.size(), Double::sum);
            }
        }
        return new OcrResult(confidences.entrySet().stream()
                .map(entry -> new OcrCandidate(entry.getKey(), Math.min(1, entry.getValue())))
                .sorted(Comparator.comparingDouble(OcrCandidate::confidence).reversed())
                .toList());
    }
}
