package org.korrigo.split.code.internal.drawn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.testkit.ScriptedViews;

/** Drawn pages as a batch, numbered from 1, of booklets of four pages. */
public final class Batch {

    private static final double MM_AN_INCH = 25.4;

    private final SheetKind sheet;
    private final List<Scan> scans;
    private final Map<String, String> options = new HashMap<>();
    private final List<Zone> zones = new ArrayList<>();
    private final Map<Integer, Integer> sameBytes = new HashMap<>();

    private Batch(SheetKind sheet, Scan... scans) {
        this.sheet = sheet;
        this.scans = List.of(scans);
    }

    public static Batch flat(Scan... scans) {
        return new Batch(SheetKind.A4_PAGES, scans);
    }

    public static Batch folded(Scan... scans) {
        return new Batch(SheetKind.A3_FOLDED, scans);
    }

    public Batch with(String option, String value) {
        options.put(option, value);
        return this;
    }

    /** Where the layout has the code. @param page 0 for all */
    public Batch zone(String id, int page, Region region) {
        zones.add(new Zone(id, page, region, ZoneRole.ANONYMITY, WritingKind.NONE, 0, ""));
        return this;
    }

    public Batch copying(int page, int original) {
        sameBytes.put(page, original);
        return this;
    }

    public SplitRequest request() {
        Map<Integer, GreyImage> images = new HashMap<>();
        List<PageFacts> facts = new ArrayList<>();
        for (int page = 1; page <= scans.size(); page++) {
            GreyImage image = scans.get(page - 1).image(page);
            images.put(page, image);
            facts.add(facts(page, image));
        }
        BookletLayout layout =
                new BookletLayout("drawn", "1", Map.of("fr", "Dessin"), sheet, 4, "any", Options.NONE, zones);
        ScriptedViews views = new ScriptedViews(images, (page, place, rotation, zone) -> List.of());
        return new SplitRequest(facts, layout, new Options(options), views, Cancellation.NEVER);
    }

    private PageFacts facts(int page, GreyImage image) {
        double mm = MM_AN_INCH / image.dpi();
        PageSize size = new PageSize(image.width() * mm, image.height() * mm);
        String digest = "scan-" + sameBytes.getOrDefault(page, page);
        ImageFacts scan = new ImageFacts(image.width(), image.height(), "jpeg", 0, 1, digest);
        return new PageFacts(page, size, Rotation.NONE, Optional.of(scan), Optional.empty());
    }
}
