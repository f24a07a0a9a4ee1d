package org.korrigo.layout.internal;

import java.util.List;
import org.korrigo.spi.document.Region;

/** Reads {@code [x, y, width, height]} in fractions of the page. */
final class RegionReader {

    /** What decimal fractions may add up to beyond 1. */
    private static final double ROUNDING = 1e-9;

    private RegionReader() {}

    static Region read(JsonPart part) {
        List<JsonPart> numbers = part.elements();
        if (numbers.size() != 4) {
            throw part.fault("must be [x, y, width, height]");
        }
        double x = fraction(part, "x", numbers.get(0).number(), 1);
        double y = fraction(part, "y", numbers.get(1).number(), 1);
        double width = size(part, "width", numbers.get(2).number());
        double height = size(part, "height", numbers.get(3).number());
        fraction(part, "x + width", x + width, 1 + ROUNDING);
        fraction(part, "y + height", y + height, 1 + ROUNDING);
        return new Region(x, y, width, height);
    }

    private static double fraction(JsonPart part, String name, double value, double most) {
        if (value < 0) {
            throw part.fault(name + " " + value + " < 0");
        }
        if (value > most) {
            throw part.fault(name + " " + value + " > 1");
        }
        return value;
    }

    private static double size(JsonPart part, String name, double value) {
        if (value <= 0) {
            throw part.fault(name + " " + value + " is not more than 0");
        }
        return fraction(part, name, value, 1);
    }
}
