package org.korrigo.rest.internal.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.korrigo.spi.render.Annotation;

/** A point of a stroke as {@code [x, y, pressure]}. */
public record StrokePointBody(double x, double y, double pressure) {

    private static final int LENGTH = 3;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static StrokePointBody from(double[] numbers) {
        if (numbers.length != LENGTH) {
            throw new IllegalArgumentException("not [x, y, pressure]");
        }
        return new StrokePointBody(numbers[0], numbers[1], numbers[2]);
    }

    @JsonValue
    double[] numbers() {
        return new double[] {x, y, pressure};
    }

    static StrokePointBody from(Annotation.Point point) {
        return new StrokePointBody(point.x(), point.y(), point.pressure());
    }

    Annotation.Point toPoint() {
        return new Annotation.Point(x, y, pressure);
    }
}
