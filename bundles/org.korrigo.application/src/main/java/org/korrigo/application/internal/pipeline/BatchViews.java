package org.korrigo.application.internal.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.korrigo.application.internal.Documents;
import org.korrigo.domain.Problem;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.split.PageViews;

/** The pages of a batch as a split strategy sees them: thumbnails are fetched by twenty and kept on disk. */
final class BatchViews implements PageViews, AutoCloseable {

    private static final int CHUNK = 20;

    private final Documents documents;
    private final ZoneReader zones;
    private final Document document;
    private final TreeMap<Integer, PageFacts> pages = new TreeMap<>();
    private final List<PluginChoice> engines;
    private final Cancellation cancellation;
    private final ThumbnailFile thumbnails = new ThumbnailFile();

    /** Pages asked for together in vain: whichever is at fault, asking for several again would cost its time limit every time. */
    private final Set<Integer> alone = new HashSet<>();

    BatchViews(
            Documents documents,
            ZoneReader zones,
            Document document,
            List<PageFacts> facts,
            List<PluginChoice> engines,
            Cancellation cancellation) {
        this.documents = documents;
        this.zones = zones;
        this.document = document;
        this.engines = engines;
        this.cancellation = cancellation;
        facts.forEach(page -> pages.put(page.number(), page));
    }

    @Override
    public GreyImage thumbnail(int page) throws InterruptedException {
        Optional<GreyImage> kept = thumbnails.get(page);
        if (kept.isPresent()) {
            return kept.get();
        }
        List<PageFacts> chunk = chunkFrom(page);
        try {
            fetch(chunk);
        } catch (Problem e) {
            if (chunk.size() == 1 || e.kind() != Problem.Kind.INVALID) {
                throw e;
            }
            chunk.forEach(each -> alone.add(each.number()));
            fetch(List.of(facts(page)));
        }
        return thumbnails.get(page).orElseThrow();
    }

    private List<PageFacts> chunkFrom(int page) {
        if (alone.contains(page)) {
            return List.of(facts(page));
        }
        return pages.tailMap(page, true).values().stream()
                .limit(CHUNK)
                .takeWhile(each -> !alone.contains(each.number()))
                .toList();
    }

    private void fetch(List<PageFacts> wanted) throws InterruptedException {
        List<GreyImage> seen = documents
                .read(document, reader -> reader.thumbnails(document, wanted, cancellation))
                .result();
        for (int i = 0; i < wanted.size(); i++) {
            thumbnails.keep(wanted.get(i).number(), seen.get(i));
        }
    }

    @Override
    public GreyImage luma(int page, Region region, Rotation rotation) throws InterruptedException {
        PageFacts facts = facts(page);
        return documents
                .read(document, reader -> reader.luma(document, facts, region, rotation))
                .result();
    }

    @Override
    public List<OcrCandidate> read(int page, Region place, Rotation rotation, Zone zone) throws InterruptedException {
        cancellation.check();
        ZoneReader.Place where = new ZoneReader.Place(document, facts(page), place, rotation);
        return zones.read(where, zone, engines).readings().stream()
                .flatMap(reading -> reading.candidates().stream())
                .sorted((one, other) -> Double.compare(other.confidence(), one.confidence()))
                .toList();
    }

    @Override
    public void close() {
        thumbnails.close();
    }

    private PageFacts facts(int page) {
        PageFacts facts = pages.get(page);
        if (facts == null) {
            throw new IllegalArgumentException("No page " + page + " in this request");
        }
        return facts;
    }
}
