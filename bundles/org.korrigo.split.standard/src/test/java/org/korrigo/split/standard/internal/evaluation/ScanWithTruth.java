package org.korrigo.split.standard.internal.evaluation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.korrigo.demo.internal.folder.ScannedSide;
import org.korrigo.demo.internal.folder.Truth;
import org.korrigo.reader.pdf.internal.PdfReader;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.isolation.IsolatedCode;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.isolation.IsolationLimits;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.split.PageViews;

/** A real scan whose zones are read by somebody who knows: what is judged is what a strategy makes of it, not an engine. */
final class ScanWithTruth implements PageViews {

    private static final double SURE = 0.9;

    private final PdfReader reader = new PdfReader(new Here());
    private final Document document;
    private final BookletLayout layout;
    private final Map<Integer, PageFacts> pages;
    private final Map<Integer, ScannedSide> sides;
    private final Truth truth;
    private final Map<Integer, GreyImage> thumbnails = new HashMap<>();

    ScanWithTruth(Path scan, Truth truth, BookletLayout layout) throws Exception {
        this.document = new Document(scan, "application/pdf");
        this.layout = layout;
        this.truth = truth;
        this.pages = reader.index(document, Cancellation.NEVER).pages().stream()
                .collect(Collectors.toMap(PageFacts::number, page -> page));
        this.sides = truth.pages().stream().collect(Collectors.toMap(ScannedSide::number, side -> side));
    }

    List<PageFacts> pages() {
        return pages.values().stream()
                .sorted(java.util.Comparator.comparingInt(PageFacts::number))
                .toList();
    }

    @Override
    public GreyImage thumbnail(int page) throws PluginException, InterruptedException {
        if (!thumbnails.containsKey(page)) {
            thumbnails.put(
                    page,
                    reader.thumbnails(document, List.of(pages.get(page)), Cancellation.NEVER)
                            .get(0));
        }
        return thumbnails.get(page);
    }

    @Override
    public GreyImage luma(int page, Region region, Rotation rotation) throws PluginException, InterruptedException {
        return reader.luma(document, pages.get(page), region, rotation);
    }

    @Override
    public List<OcrCandidate> read(int page, Region place, Rotation rotation, Zone zone) {
        ScannedSide side = sides.get(page);
        boolean upright =
                (side.rotation() + pages.get(page).declaredRotation().degrees() + rotation.degrees()) % 360 == 0;
        if (side.booklet() == null || !upright || side.logical().isEmpty()) {
            return List.of();
        }
        boolean left = place.turned(rotation).x() < 0.25;
        int number = side.logical().get(left ? 0 : side.logical().size() - 1);
        String text = zone.role() == ZoneRole.PAGE_NUMBER ? numbered(number) : candidate(side);
        return text == null ? List.of() : List.of(new OcrCandidate(text, SURE));
    }

    private String numbered(int page) {
        int printed = layout.pagesPerBooklet();
        return page + " / " + (page > printed ? 2 * printed : printed);
    }

    private String candidate(ScannedSide side) {
        return truth.paper(side.booklet()).orElseThrow().candidate();
    }

    /** Runs what would run in a child. */
    private static final class Here implements Isolation {

        @Override
        public byte[] run(
                Class<? extends IsolatedCode> code, byte[] request, IsolationLimits limits, Cancellation cancellation)
                throws PluginException, InterruptedException {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                code.getConstructor()
                        .newInstance()
                        .run(new DataInputStream(new ByteArrayInputStream(request)), new DataOutputStream(answer));
            } catch (IOException | ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            return answer.toByteArray();
        }
    }
}
