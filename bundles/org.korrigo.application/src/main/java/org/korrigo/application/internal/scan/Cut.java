package org.korrigo.application.internal.scan;

import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.layout.BookletLayout;

/** How a batch is cut. */
public record Cut(BookletLayout layout, PluginChoice split) {

    static Cut byItself(BookletLayout layout) {
        return new Cut(layout, new PluginChoice(layout.splitStrategy(), layout.splitOptions()));
    }
}
