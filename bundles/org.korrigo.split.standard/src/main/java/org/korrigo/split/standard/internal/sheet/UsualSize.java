package org.korrigo.split.standard.internal.sheet;

import java.util.List;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;

/**
 * The size of most sheets of a batch. A3 and A4 may lie in one batch; millimetres alone do not tell them, since scanners
 * and printers write what they like about their resolution.
 *
 * @param longerMm the longer side of most pages
 */
public record UsualSize(double longerMm) {

    /** A4 is smaller than A3 by the root of two; a sheet that was cut, or a scan with a border, by much less. */
    private static final double MOST = 1.2;

    public static UsualSize of(List<PageFacts> pages) {
        double[] longer =
                pages.stream().mapToDouble(page -> longer(page.size())).sorted().toArray();
        return new UsualSize(longer.length == 0 ? 0 : longer[longer.length / 2]);
    }

    public boolean fits(PageSize size) {
        return longer(size) < longerMm * MOST && longer(size) * MOST > longerMm;
    }

    private static double longer(PageSize size) {
        return Math.max(size.widthMm(), size.heightMm());
    }
}
