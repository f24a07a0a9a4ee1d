package org.korrigo.distribution.standard.internal;

import java.util.Set;
import org.korrigo.spi.distribution.CopyToShare;

/** What goes to one marker undivided. @param item the question; empty when the copy goes as a whole */
record Portion(CopyToShare copy, String item) {

    Set<String> barred() {
        return copy.barred();
    }

    Set<String> items() {
        return item.isEmpty() ? Set.of() : Set.of(item);
    }
}
