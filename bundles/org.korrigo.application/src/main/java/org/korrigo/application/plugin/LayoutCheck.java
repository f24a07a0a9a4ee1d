package org.korrigo.application.plugin;

import java.util.List;
import java.util.Optional;
import org.korrigo.spi.layout.BookletLayout;

/**
 * What a look at a layout document found.
 *
 * @param layout as exams would get it, with what it extends worked in; empty when there are faults
 * @param faults why it would be rejected, in the order of the document
 * @param warnings what is allowed but seldom meant
 */
public record LayoutCheck(Optional<BookletLayout> layout, List<LayoutRemark> faults, List<LayoutRemark> warnings) {

    public LayoutCheck {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }
}
