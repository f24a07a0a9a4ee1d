package org.korrigo.domain.repair;

import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.render.Annotation;

/**
 * A drawing on a page that is turned: strokes, highlights and boxes turn with the paper. Words and signs go where the paper takes them, but
 * stand upright and keep their size, for they are read.
 */
public final class TurnedDrawing {

    /** Turned there and back a drawing is what it was, to the last digit that anybody sends. */
    private static final double EXACT = 1e9;

    private final Rotation clockwise;
    /** Width over height of the page before it is turned. */
    private final double aspect;

    public TurnedDrawing(Rotation clockwise, double aspect) {
        this.clockwise = clockwise;
        this.aspect = aspect;
    }

    public Annotation of(Annotation drawing) {
        if (drawing instanceof Annotation.Ink ink) {
            return new Annotation.Ink(
                    ink.points().stream().map(this::point).toList(), exact(ink.width() * widthFactor()), ink.colour());
        }
        if (drawing instanceof Annotation.Highlight highlight) {
            return new Annotation.Highlight(exact(highlight.region().turned(clockwise)), highlight.colour());
        }
        if (drawing instanceof Annotation.Text text) {
            return new Annotation.Text(
                    upright(text.region()), text.text(), exact(text.size() / widthFactor()), text.colour());
        }
        if (drawing instanceof Annotation.Box box) {
            return new Annotation.Box(exact(box.region().turned(clockwise)), box.colour());
        }
        if (drawing instanceof Annotation.Comment comment) {
            return new Annotation.Comment(
                    upright(comment.region()),
                    comment.text(),
                    exact(comment.size() / widthFactor()),
                    comment.colour(),
                    comment.item(),
                    comment.points());
        }
        var stamp = (Annotation.Stamp) drawing;
        return new Annotation.Stamp(upright(stamp.region()), stamp.sign(), stamp.colour());
    }

    private boolean isOnItsSide() {
        return clockwise == Rotation.CLOCKWISE_90 || clockwise == Rotation.CLOCKWISE_270;
    }

    /** What a fraction of the width becomes as a fraction of the new width; of the height, the inverse. */
    private double widthFactor() {
        return isOnItsSide() ? aspect : 1;
    }

    private Annotation.Point point(Annotation.Point point) {
        double x = point.x();
        double y = point.y();
        return switch (clockwise) {
            case NONE -> point;
            case CLOCKWISE_90 -> new Annotation.Point(exact(1 - y), x, point.pressure());
            case HALF_TURN -> new Annotation.Point(exact(1 - x), exact(1 - y), point.pressure());
            case CLOCKWISE_270 -> new Annotation.Point(y, exact(1 - x), point.pressure());
        };
    }

    private Region upright(Region region) {
        Region there = region.turned(clockwise);
        double width = Math.min(1, region.width() * widthFactor());
        double height = Math.min(1, region.height() / widthFactor());
        double x = within(there.x() + there.width() / 2 - width / 2, 1 - width);
        double y = within(there.y() + there.height() / 2 - height / 2, 1 - height);
        return exact(new Region(x, y, width, height));
    }

    private static double within(double start, double last) {
        return Math.min(Math.max(0, start), last);
    }

    private static Region exact(Region region) {
        return new Region(exact(region.x()), exact(region.y()), exact(region.width()), exact(region.height()));
    }

    private static double exact(double value) {
        return Math.rint(value * EXACT) / EXACT;
    }
}
