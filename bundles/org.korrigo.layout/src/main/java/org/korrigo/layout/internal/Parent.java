package org.korrigo.layout.internal;

import java.util.Optional;
import org.korrigo.spi.layout.BookletLayout;

/** What a document extends. @param problem why there is no layout; empty when there is one */
public record Parent(Optional<BookletLayout> layout, String problem) {

    public static Parent of(BookletLayout layout) {
        return new Parent(Optional.of(layout), "");
    }

    public static Parent missing(String id) {
        return refused("there is no layout '" + id + "'");
    }

    static Parent refused(String problem) {
        return new Parent(Optional.empty(), problem);
    }
}
