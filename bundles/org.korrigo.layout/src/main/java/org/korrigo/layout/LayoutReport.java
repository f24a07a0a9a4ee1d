package org.korrigo.layout;

import java.util.List;
import java.util.Optional;
import org.korrigo.spi.layout.BookletLayout;

/**
 * What a look at a layout document found.
 *
 * @param layout as it would be published, with what it extends worked in; empty when there are faults
 * @param faults why it would be rejected, in the order of the document
 * @param warnings what is allowed but seldom meant
 */
public record LayoutReport(Optional<BookletLayout> layout, List<LayoutFault> faults, List<LayoutFault> warnings) {

    public LayoutReport {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }
}
