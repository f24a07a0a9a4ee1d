package org.korrigo.application.internal.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.layout.OcrProfiles;
import org.korrigo.plugin.PluginRegistry.Called;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.identity.ZoneReading;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.ocr.OcrRequest;
import org.korrigo.spi.ocr.OcrResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cuts a zone out of a page and has it read by every engine of the exam. */
@Component(service = ZoneReader.class)
public final class ZoneReader {

    /** Sheets lie a little askew and aside on the glass: the engine gets this much more than the zone. */
    private static final double MARGIN_X = 0.012;

    private static final double MARGIN_Y = 0.009;
    private static final List<Locale> USUAL = List.of(Locale.FRENCH);
    private static final Duration BUDGET = Duration.ofSeconds(20);

    private final Documents documents;
    private final PluginCalls plugins;
    private final OcrProfiles profiles;

    @Activate
    public ZoneReader(@Reference Documents documents, @Reference PluginCalls plugins, @Reference OcrProfiles profiles) {
        this.documents = documents;
        this.plugins = plugins;
        this.profiles = profiles;
    }

    /** Where a booklet page lies. */
    record Place(Document document, PageFacts facts, Region region, Rotation rotation) {}

    /** What was read, and the plug-ins that took part, with their versions: the reader of the page and every engine that was asked. */
    record Read(List<ZoneReading> readings, Set<String> by) {}

    Read read(Place place, Zone zone, List<PluginChoice> engines) throws InterruptedException {
        Called<GreyImage> image = luma(place, zone.region().grown(MARGIN_X, MARGIN_Y));
        List<ZoneReading> readings = new ArrayList<>();
        Set<String> by = new TreeSet<>();
        by.add(image.by());
        for (PluginChoice engine : engines) {
            OcrRequest request = request(image.result(), zone, engine);
            Called<OcrResult> read = plugins.call(OcrEngine.class, engine, ocr -> ocr.recognise(request));
            by.add(read.by());
            if (!read.result().candidates().isEmpty()) {
                readings.add(new ZoneReading(
                        zone.id(), zone.page(), engine.id(), read.result().candidates()));
            }
        }
        return new Read(readings, by);
    }

    private OcrRequest request(GreyImage image, Zone zone, PluginChoice engine) {
        return profiles.find(zone.profile())
                .map(profile ->
                        request(image, profile.fill(zone), profile.languagesOr(USUAL), profile.over(engine.options())))
                .orElseGet(() -> request(image, zone, USUAL, engine.options()));
    }

    private static OcrRequest request(GreyImage image, Zone zone, List<Locale> languages, Options options) {
        return new OcrRequest(image, zone.writing(), zone.cells(), zone.allowed(), languages, BUDGET, options);
    }

    private Called<GreyImage> luma(Place place, Region zone) throws InterruptedException {
        Region onPage = zone.turned(place.rotation().inverse()).within(place.region());
        return documents.read(
                place.document(), reader -> reader.luma(place.document(), place.facts(), onPage, place.rotation()));
    }
}
