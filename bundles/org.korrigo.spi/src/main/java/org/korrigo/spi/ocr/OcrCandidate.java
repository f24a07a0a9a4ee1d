package org.korrigo.spi.ocr;

/** One way to read a zone. @param confidence 0 to 1, the engine's own */
public record OcrCandidate(String text, double confidence) {

    public OcrCandidate {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence outside 0..1: " + confidence);
        }
    }
}
