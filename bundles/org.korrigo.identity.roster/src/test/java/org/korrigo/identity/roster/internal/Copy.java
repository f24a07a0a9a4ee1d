package org.korrigo.identity.roster.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.korrigo.spi.Options;
import org.korrigo.spi.identity.ClassRoster;
import org.korrigo.spi.identity.IdentityCandidate;
import org.korrigo.spi.identity.IdentityEvidence;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.identity.ZoneReading;
import org.korrigo.spi.ocr.OcrCandidate;

/** What was read on a copy, gathered line by line. */
final class Copy {
    private final List<ZoneReading> readings = new ArrayList<>();

    static Copy blank() {
        return new Copy();
    }

    Copy read(String zone, String... texts) {
        return read("tesseract", 1, zone, texts);
    }

    Copy read(String engine, int page, String zone, String... texts) {
        List<OcrCandidate> candidates =
                Stream.of(texts).map(text -> new OcrCandidate(text, 0.8)).toList();
        readings.add(new ZoneReading(zone, page, engine, candidates));
        return this;
    }

    List<IdentityCandidate> among(RosterEntry... students) throws InterruptedException {
        return new RosterMatcher()
                .match(new IdentityEvidence(readings), new ClassRoster(List.of(students)), Options.NONE);
    }
}
