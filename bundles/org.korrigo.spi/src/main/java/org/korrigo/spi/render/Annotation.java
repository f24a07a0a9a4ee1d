package org.korrigo.spi.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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

    /** A frame around something; what lies in it stays as it is. Since 1.1. */
    record Box(Region region, String colour) implements Annotation {}

    /**
     * Words in a bordered note; lines break at the region's width. Since 1.1.
     *
     * @param size of the letters, in fractions of the page's height
     * @param item the question it is about
     * @param points what it proposes to add to the mark, or to take away when negative; marks are set apart from it
     */
    record Comment(
            Region region, String text, double size, String colour, Optional<String> item, Optional<BigDecimal> points)
            implements Annotation {

        /** The text and the points as people read them, for example {@code Bien vu (+0,5)}. */
        public String words() {
            return points.map(this::withPoints).orElse(text);
        }

        private String withPoints(BigDecimal proposed) {
            BigDecimal shown = proposed.signum() == 0 ? BigDecimal.ZERO : proposed.stripTrailingZeros();
            String sign = shown.signum() > 0 ? "+" : "";
            String note = "(" + sign + shown.toPlainString().replace('.', ',').replace('-', '\u2212') + ")";
            return text.isBlank() ? note : text + " " + note;
        }
    }

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
