package org.korrigo.application.internal.scheme;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Points as people write them; never through binary floating point. */
final class Decimals {

    private static final int MOST_DIGITS = 9;
    private static final int MOST_PLACES = 6;
    private static final Pattern WRITTEN =
            Pattern.compile("\\+?(\\d{1,9})(?:[.,](\\d{1,6}))?\\s*(?:points?|pts?\\.?)?", Pattern.CASE_INSENSITIVE);

    private Decimals() {}

    /** Empty for what is no number of points: negative, too long, or no number at all. */
    static Optional<BigDecimal> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String places = written.group(2) == null ? "" : "." + written.group(2);
        return Optional.of(new BigDecimal(written.group(1) + places));
    }

    static Optional<BigDecimal> read(BigDecimal number) {
        long digits = (long) number.precision() - number.scale();
        if (number.signum() < 0 || digits > MOST_DIGITS || number.scale() > MOST_PLACES) {
            return Optional.empty();
        }
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** For a leaf that says none: quarters where they go into the points, else the next finer step that does. */
    static BigDecimal usualStep(BigDecimal points) {
        return Stream.of("0.25", "0.1", "0.05", "0.01", "0.001", "0.0001", "0.00001")
                .map(BigDecimal::new)
                .filter(step -> points.remainder(step).signum() == 0)
                .findFirst()
                .orElse(new BigDecimal("0.000001"));
    }
}
