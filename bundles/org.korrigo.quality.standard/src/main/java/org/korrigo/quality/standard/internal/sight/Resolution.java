package org.korrigo.quality.standard.internal.sight;

import java.util.OptionalDouble;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;

/** How many pixels stand for an inch of paper. */
public final class Resolution {

    private static final double MM_PER_INCH = 25.4;
    /** No sheet is larger than A3: documents that say so tell of pixels, not of paper. */
    private static final double LARGEST_MM = 440;

    private Resolution() {}

    /** Of the worse axis; empty when the page is no single image. */
    public static OptionalDouble of(PageFacts page) {
        return page.image().map(image -> OptionalDouble.of(of(image, page))).orElseGet(OptionalDouble::empty);
    }

    /** The paper as large as it can be. */
    public static PageSize paper(PageSize size) {
        double shrunk = Math.min(1, LARGEST_MM / Math.max(size.widthMm(), size.heightMm()));
        return new PageSize(size.widthMm() * shrunk, size.heightMm() * shrunk);
    }

    private static double of(ImageFacts image, PageFacts page) {
        boolean lying = page.declaredRotation().degrees() % 180 != 0;
        PageSize paper = paper(page.size());
        double across = (lying ? image.height() : image.width()) / paper.widthMm();
        double down = (lying ? image.width() : image.height()) / paper.heightMm();
        return Math.min(across, down) * MM_PER_INCH;
    }
}
