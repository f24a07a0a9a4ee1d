package org.korrigo.reader.pdf.internal.document;

import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.korrigo.spi.document.PageDefect;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Rotation;

/**
 * The visible rectangle of a page.
 *
 * @param visible in the units of the page, before its rotation
 * @param unit of the page, in points
 * @param rotation that the page asks of its viewer
 */
record PageBox(PDRectangle visible, double unit, Rotation rotation) {

    private static final double MM_PER_POINT = 25.4 / 72;

    static PageBox of(PDPage page) {
        double unit = page.getCOSObject().getFloat(COSName.USER_UNIT, 1);
        return new PageBox(page.getCropBox(), unit > 0 ? unit : 1, Rotation.of(page.getRotation()));
    }

    PageSize size() {
        double width = side(visible.getWidth());
        double height = side(visible.getHeight());
        boolean sideways = rotation == Rotation.CLOCKWISE_90 || rotation == Rotation.CLOCKWISE_270;
        return sideways ? new PageSize(height, width) : new PageSize(width, height);
    }

    private double side(double units) {
        double millimetres = units * unit * MM_PER_POINT;
        return Double.isFinite(millimetres) && millimetres > 0 ? millimetres : 0;
    }

    Optional<PageDefect> defect() {
        PageSize size = size();
        if (size.widthMm() < 1 || size.heightMm() < 1) {
            return Optional.of(new PageDefect("page-size-unreadable", "The page has no size."));
        }
        if (size.widthMm() > Limits.inForce().pageSide()
                || size.heightMm() > Limits.inForce().pageSide()) {
            return Optional.of(new PageDefect(
                    "page-too-large",
                    "The page measures " + Math.round(size.widthMm()) + " by " + Math.round(size.heightMm())
                            + " mm: at most " + Math.round(Limits.inForce().pageSide()) + " mm are accepted."));
        }
        return Optional.empty();
    }
}
