package org.korrigo.demo.internal.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.korrigo.demo.internal.hand.Typeface;

/**
 * A printed face in one size.
 *
 * @param points size of the em in points
 */
public record Print(Typeface typeface, double points) {

    private static final double MM_PER_POINT = 25.4 / 72;

    /** The outline of a line of print whose baseline starts at the origin, in millimetres. */
    public Shape lineOf(String text) throws IOException {
        double size = points * MM_PER_POINT;
        return AffineTransform.getScaleInstance(size, size).createTransformedShape(typeface.lineOf(text));
    }

    /** In millimetres. */
    public double width(String text) throws IOException {
        return typeface.width(text) * points * MM_PER_POINT;
    }
}
