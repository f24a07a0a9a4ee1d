package org.korrigo.application.internal.trial;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.korrigo.application.trial.SimulationReport;
import org.korrigo.domain.trial.SampleBatch;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;
import org.korrigo.spi.ocr.OcrCandidate;

/** How often the surest reading of an identity zone is what stands there. */
final class ZoneScore {

    private final PrintedAndFound both;

    ZoneScore(PrintedAndFound both) {
        this.both = both;
    }

    List<SimulationReport.ZoneReading> score(BookletLayout layout) {
        return layout.zones(ZoneRole.IDENTITY).stream()
                .map(Zone::id)
                .distinct()
                .map(this::score)
                .toList();
    }

    private SimulationReport.ZoneReading score(String zone) {
        int written = 0;
        int exact = 0;
        for (int i = 0; i < both.printed().size(); i++) {
            SampleBatch.Booklet printed = both.printed().get(i);
            String text = letters(printed.written().getOrDefault(zone, ""));
            if (!text.isEmpty()) {
                written++;
                exact += both.foundOf(i).stream()
                                .anyMatch(found -> read(found, zone).equals(Optional.of(text)))
                        ? 1
                        : 0;
            }
        }
        return new SimulationReport.ZoneReading(zone, exact, written);
    }

    private static Optional<String> read(DryResult.Booklet found, String zone) {
        return found.identity().readings().stream()
                .filter(reading -> reading.zone().equals(zone))
                .flatMap(reading -> reading.candidates().stream())
                .max(Comparator.comparingDouble(OcrCandidate::confidence))
                .map(candidate -> letters(candidate.text()));
    }

    /** Letters and digits, without case and accents: what a matcher goes by. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
