package org.korrigo.split.standard.internal.drawn;

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
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.testkit.ScriptedViews;

/** Scanned pages that are drawn, numbered from 1, with an OCR engine that reads what was drawn. */
public final class Batch {

    private static final double SURE = 0.9;

    private final BookletLayout layout;
    private final List<Sheet> sheets;
    private final Map<Integer, Integer> sameBytes = new HashMap<>();
    private final Map<Integer, String> misread = new HashMap<>();
    private boolean engines = true;

    public Batch(BookletLayout layout, Sheet... sheets) {
        this.layout = layout;
        this.sheets = List.of(sheets);
    }

    public Batch withoutEngines() {
        engines = false;
        return this;
    }

    /** Makes a page a copy of another one, byte for byte. */
    public Batch copying(int page, int original) {
        sameBytes.put(page, original);
        return this;
    }

    /** Lets engines read something else than the number that is printed on a page. */
    public Batch misreading(int page, String text) {
        misread.put(page, text);
        return this;
    }

    public SplitRequest request() {
        Map<Integer, GreyImage> images = new HashMap<>();
        List<PageFacts> facts = new ArrayList<>();
        for (int page = 1; page <= sheets.size(); page++) {
            Sheet sheet = sheets.get(page - 1);
            GreyImage image = Drawing.of(sheet, layout, upright(), page);
            images.put(page, image);
            facts.add(facts(page, image));
        }
        return new SplitRequest(facts, layout, Options.NONE, new ScriptedViews(images, this::read), Cancellation.NEVER);
    }

    private PageSize upright() {
        return layout.sheet() == SheetKind.A3_FOLDED ? new PageSize(420, 297) : new PageSize(210, 297);
    }

    private PageFacts facts(int page, GreyImage image) {
        double mm = 25.4 / Drawing.DPI;
        PageSize size = new PageSize(image.width() * mm, image.height() * mm);
        String digest = "scan-" + sameBytes.getOrDefault(page, page);
        ImageFacts scan = new ImageFacts(image.width(), image.height(), "jpeg", 0, 1, digest);
        return new PageFacts(page, size, Rotation.NONE, Optional.of(scan), Optional.empty());
    }

    /** The wrong way up, or where nothing was printed, an engine sees rubbish. */
    private List<OcrCandidate> read(int page, Region place, Rotation rotation, Zone zone) {
        Sheet sheet = sheets.get(page - 1);
        boolean upright = sheet.fed().turn().then(rotation) == Rotation.NONE;
        if (!engines || !upright || sheet.pages().isEmpty()) {
            return engines ? List.of(new OcrCandidate("~7,", 0.1)) : List.of();
        }
        if (zone.role() == ZoneRole.PAGE_NUMBER) {
            boolean right = place.turned(rotation).x() >= 0.5;
            int printed = sheet.pages().get(right ? 1 : 0);
            String number = printed + " / " + sheet.total();
            return List.of(new OcrCandidate(misread.getOrDefault(page, number), SURE));
        }
        return sheet.candidate().isEmpty() ? List.of() : List.of(new OcrCandidate(sheet.candidate(), SURE));
    }
}
