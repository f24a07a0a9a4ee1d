package org.korrigo.rest.internal.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import org.korrigo.domain.Problem;
import org.korrigo.spi.document.Region;

/** A rectangle as {@code [x, y, width, height]}. */
public record BoxBody(double x, double y, double width, double height) {

    private static final int LENGTH = 4;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static BoxBody from(double[] numbers) {
        if (numbers.length != LENGTH) {
            throw new IllegalArgumentException("not [x, y, width, height]");
        }
        return new BoxBody(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    @JsonValue
    double[] numbers() {
        return new double[] {x, y, width, height};
    }

    static BoxBody from(Region region) {
        return new BoxBody(region.x(), region.y(), region.width(), region.height());
    }

    /** @throws Problem {@code annotation-invalid} when it leaves the page */
    Region toRegion() {
        try {
            return new Region(x, y, width, height);
        } catch (IllegalArgumentException e) {
            var outside = Problem.invalid(
                    "annotation-invalid",
                    Map.of("field", "region", "value", Arrays.toString(numbers()), "pointer", "/drawing/region"));
            outside.initCause(e);
            throw outside;
        }
    }
}
