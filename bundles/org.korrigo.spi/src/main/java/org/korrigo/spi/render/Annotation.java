package org.korrigo.spi.render;

import java.util.List;
import org.korrigo.spi.document.Region;

/**
 * A mark of the corrector on a page. Coordinates are fractions of the upright page from its top left corner; colours are
 * {@code #rrggbb}.
 */
public sealed interface Annotation {

    String colour();

    /**
     * A pen stroke.
     *
     * @param width of the nib, in fractions of the page's width
     */
    record Ink(List<Point> points, double width, String colour) implements Annotation {
        public Ink {
            points = List.copyOf(points);
        }
    }

    /** A point of a stroke. @param pressure 0 to 1; 0.5 where the device has none */
    record Point(double x, double y, double pressure) {}

    /** A rectangle of translucent colour. */
    record Highlight(Region region, String colour) implements Annotation {}

    /**
     * Words on the page; lines break at the region's width.
     *
     * @param size of the letters, in fractions of the page's height
     */
    record Text(Region region, String text, double size, String colour) implements Annotation {}

    /** A sign. */
    record Stamp(Region region, Sign sign, String colour) implements Annotation {}

    /** The signs of the teacher's red pen. */
    enum Sign {
        TICK,
        CROSS,
        HALF,
        QUESTION
    }
}
