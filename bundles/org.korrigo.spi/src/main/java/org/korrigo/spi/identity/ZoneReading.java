package org.korrigo.spi.identity;

import java.util.List;
import org.korrigo.spi.ocr.OcrCandidate;

/** What one engine read in one zone. @param page the booklet's page; @param candidates best first */
public record ZoneReading(String zone, int page, String engine, List<OcrCandidate> candidates) {

    public ZoneReading {
        candidates = List.copyOf(candidates);
    }
}
