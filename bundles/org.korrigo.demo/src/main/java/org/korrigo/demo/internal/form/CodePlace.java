package org.korrigo.demo.internal.form;

import java.util.Arrays;
import java.util.Optional;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;

/** Where the options of a split strategy say that codes are printed. */
final class CodePlace {

    private final BookletLayout layout;
    private final Options options;

    CodePlace(BookletLayout layout, Options options) {
        this.layout = layout;
        this.options = options;
    }

    /** The id of the zones of codes. */
    String zone(String usual) {
        String named = option("zone");
        return named.isEmpty() ? usual : named;
    }

    /** The option {@code region}. */
    Optional<Region> region() {
        String text = option("region");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            double[] n = Arrays.stream(text.split("[\\s,;]+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return Optional.of(new Region(n[0], n[1], n[2], n[3]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Unprintable.because(layout, "code-region");
        }
    }

    String option(String key) {
        return options.text(key, "").strip();
    }
}
