package ${package};

import java.util.List;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.render.Annotation;
import org.korrigo.spi.render.Annotation.Point;

/** An annotation as lines, areas and words: whatever is drawn is one of them. Measures are those of {@link Annotation}. */
sealed interface Drawing {

    /** @param width in fractions of the page's width */
    record Lines(List<Point> points, double width, String colour) implements Drawing {}

    record Area(Region region, String colour) implements Drawing {}

    /** @param size in fractions of the page's height */
    record Words(Region region, String text, double size, String colour) implements Drawing {}

    double SIGN_WIDTH = 0.004;

    static Drawing of(Annotation annotation) {
        if (annotation instanceof Annotation.Ink ink) {
            return new Lines(ink.points(), ink.width(), ink.colour());
        }
        if (annotation instanceof Annotation.Highlight highlight) {
            return new Area(highlight.region(), highlight.colour());
        }
        if (annotation instanceof Annotation.Text text) {
            return new Words(text.region(), text.text(), text.size(), text.colour());
        }
        if (annotation instanceof Annotation.Box box) {
            return frame(box);
        }
        if (annotation instanceof Annotation.Comment comment) {
            return new Words(comment.region(), comment.words(), comment.size(), comment.colour());
        }
        Annotation.Stamp stamp = (Annotation.Stamp) annotation;
        return switch (stamp.sign()) {
            case TICK -> lines(stamp, 0.1, 0.6, 0.4, 0.9, 0.9, 0.1);
            case CROSS -> lines(stamp, 0.1, 0.1, 0.9, 0.9, 0.5, 0.5, 0.9, 0.1, 0.1, 0.9);
            case HALF -> lines(stamp, 0.1, 0.9, 0.9, 0.1);
            case QUESTION -> new Words(stamp.region(), "?", stamp.region().height() * 0.8, stamp.colour());
        };
    }

    private static Lines frame(Annotation.Box box) {
        Region place = box.region();
        double right = place.x() + place.width();
        double bottom = place.y() + place.height();
        List<Point> corners = List.of(
                new Point(place.x(), place.y(), 0.5),
                new Point(right, place.y(), 0.5),
                new Point(right, bottom, 0.5),
                new Point(place.x(), bottom, 0.5),
                new Point(place.x(), place.y(), 0.5));
        return new Lines(corners, SIGN_WIDTH, box.colour());
    }

    /** @param places x and y by turns, in fractions of the stamp */
    private static Lines lines(Annotation.Stamp stamp, double... places) {
        Region place = stamp.region();
        Point[] points = new Point[places.length / 2];
        for (int i = 0; i < points.length; i++) {
            double x = place.x() + places[2 * i] * place.width();
            double y = place.y() + places[2 * i + 1] * place.height();
            points[i] = new Point(x, y, 0.5);
        }
        return new Lines(List.of(points), SIGN_WIDTH, stamp.colour());
    }
}
