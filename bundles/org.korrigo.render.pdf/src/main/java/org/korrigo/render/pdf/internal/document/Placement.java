package org.korrigo.render.pdf.internal.document;

import java.awt.geom.AffineTransform;
import org.korrigo.render.pdf.internal.message.PageToDraw;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/**
 * How a region of a scanned page becomes a page of the copy.
 *
 * @param width of the copy's page, in points
 * @param height of the copy's page, in points
 * @param ofScan from fractions of the scanned page as stored (origin top left, y down) to points on the copy's page
 */
public record Placement(double width, double height, AffineTransform ofScan) {

    private static final double POINTS_PER_MM = 72 / 25.4;

    static Placement of(PageToDraw page) {
        Region region = page.region();
        double across = page.size().widthMm() * region.width() * POINTS_PER_MM;
        double down = page.size().heightMm() * region.height() * POINTS_PER_MM;
        boolean sideways = page.rotation() == Rotation.CLOCKWISE_90 || page.rotation() == Rotation.CLOCKWISE_270;
        double width = sideways ? down : across;
        double height = sideways ? across : down;
        AffineTransform matrix = new AffineTransform(width, 0, 0, -height, 0, height);
        matrix.concatenate(clockwise(page.rotation()));
        matrix.scale(1 / region.width(), 1 / region.height());
        matrix.translate(-region.x(), -region.y());
        matrix.concatenate(clockwise(page.declared()));
        return new Placement(width, height, matrix);
    }

    /** For an image: its own space is the unit square with y upwards. */
    public AffineTransform ofImage() {
        AffineTransform matrix = new AffineTransform(ofScan);
        matrix.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
        return matrix;
    }

    /** A turn of the unit square about its middle, y down. */
    private static AffineTransform clockwise(Rotation rotation) {
        return AffineTransform.getQuadrantRotateInstance(rotation.degrees() / 90, 0.5, 0.5);
    }
}
