package org.korrigo.application.internal.marking;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.korrigo.spi.render.Annotation;

/** What a drawing must be, on whatever page. */
final class DrawingRules {

    private static final int MOST_POINTS = 20_000;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal MOST_PROPOSED = new BigDecimal("1000");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final String AT = "/drawing";

    private DrawingRules() {}

    static void check(Annotation drawing) {
        if (!COLOUR.matcher(drawing.colour()).matches()) {
            throw OperationRules.invalid(AT + "/colour", "colour", brief(drawing.colour()));
        }
        if (drawing instanceof Annotation.Ink ink) {
            checkInk(ink);
        } else if (drawing instanceof Annotation.Text text) {
            OperationRules.requireText(AT + "/text", text.text());
            requireWithin(text.size(), 0.002, 0.2, "size");
        } else if (drawing instanceof Annotation.Comment comment) {
            OperationRules.requireText(AT + "/text", comment.text());
            requireWithin(comment.size(), 0.002, 0.2, "size");
            comment.points().ifPresent(DrawingRules::checkProposed);
        }
    }

    /** The points of a comment set no mark, so they need not fit the question; they must be such as a question can have. */
    private static void checkProposed(BigDecimal points) {
        if (points.scale() > MOST_DECIMALS || points.abs().compareTo(MOST_PROPOSED) > 0) {
            throw OperationRules.invalid(AT + "/points", "points", points.toPlainString());
        }
    }

    private static void checkInk(Annotation.Ink ink) {
        if (ink.points().isEmpty() || ink.points().size() > MOST_POINTS) {
            throw OperationRules.invalid(AT + "/points", "points", ink.points().size());
        }
        requireWithin(ink.width(), 0.0001, 0.1, "width");
        for (int i = 0; i < ink.points().size(); i++) {
            Annotation.Point point = ink.points().get(i);
            requireFraction(point.x(), i, 0, "points.x");
            requireFraction(point.y(), i, 1, "points.y");
            requireFraction(point.pressure(), i, 2, "points.pressure");
        }
    }

    /** A point is [x, y, pressure] on the wire. */
    private static void requireFraction(double value, int point, int place, String field) {
        if (!(value >= 0 && value <= 1)) {
            throw OperationRules.invalid(AT + "/points/" + point + "/" + place, field, value);
        }
    }

    private static void requireWithin(double value, double least, double most, String field) {
        if (!(value >= least && value <= most)) {
            throw OperationRules.invalid(AT + "/" + field, field, value);
        }
    }

    private static String brief(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}
