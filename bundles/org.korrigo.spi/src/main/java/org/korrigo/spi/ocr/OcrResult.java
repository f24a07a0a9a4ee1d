package org.korrigo.spi.ocr;

import java.util.List;

/** What was read, best first. */
public record OcrResult(List<OcrCandidate> candidates) {

    public static final OcrResult NOTHING = new OcrResult(List.of());

    public OcrResult {
        candidates = List.copyOf(candidates);
    }
}
