package org.korrigo.application.internal.selftest;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.split.PageViews;

/** Looks at written pages, all alike, in whose zones nothing can be read. */
final class SampleViews implements PageViews {

    private static final double DPI = 200;
    private static final double THUMBNAIL_DPI = 25;
    private static final double MM_PER_INCH = 25.4;
    private static final int BOOKLETS = 2;

    private final PageSize size;

    SampleViews(BookletLayout layout) {
        this.size = size(layout);
    }

    /** The scanned pages of two booklets. */
    static List<PageFacts> pages(BookletLayout layout) {
        int pages = BOOKLETS * layout.pagesPerBooklet() / (layout.sheet() == SheetKind.A3_FOLDED ? 2 : 1);
        return IntStream.rangeClosed(1, pages)
                .mapToObj(number ->
                        new PageFacts(number, size(layout), Rotation.NONE, Optional.empty(), Optional.empty()))
                .toList();
    }

    private static PageSize size(BookletLayout layout) {
        return layout.sheet() == SheetKind.A3_FOLDED ? new PageSize(420, 297) : new PageSize(210, 297);
    }

    @Override
    public GreyImage thumbnail(int page) {
        return paper(Region.WHOLE, Rotation.NONE, THUMBNAIL_DPI);
    }

    @Override
    public GreyImage luma(int page, Region region, Rotation rotation) {
        return paper(region, rotation, DPI);
    }

    @Override
    public List<OcrCandidate> read(int page, Region place, Rotation rotation, Zone zone) {
        return List.of();
    }

    private GreyImage paper(Region region, Rotation rotation, double dpi) {
        int width = pixels(size.widthMm() * region.width(), dpi);
        int height = pixels(size.heightMm() * region.height(), dpi);
        boolean lying = rotation.degrees() % 180 != 0;
        return SamplePaper.lines(lying ? height : width, lying ? width : height, dpi);
    }

    private static int pixels(double millimetres, double dpi) {
        return Math.max(1, (int) Math.round(millimetres * dpi / MM_PER_INCH));
    }
}
