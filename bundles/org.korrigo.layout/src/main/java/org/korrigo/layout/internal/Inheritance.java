package org.korrigo.layout.internal;

import java.util.Optional;
import org.korrigo.spi.layout.BookletLayout;

/**
 * Where values come from that a document does not state.
 *
 * @param lost whether there ought to be a parent: then nobody can tell whether what is not stated is missing
 */
record Inheritance(Optional<BookletLayout> parent, boolean lost) {

    boolean isNone() {
        return parent.isEmpty() && !lost;
    }
}
