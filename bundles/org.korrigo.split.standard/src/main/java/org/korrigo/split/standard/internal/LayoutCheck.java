package org.korrigo.split.standard.internal;

import java.util.Map;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;

/** Refuses layouts that a strategy cannot work with. */
final class LayoutCheck {

    private LayoutCheck() {}

    static void sheet(BookletLayout layout, SheetKind needed, String strategy) throws PluginException {
        if (layout.sheet() != needed) {
            throw new PluginException(
                    "layout-unsuitable",
                    "The split strategy " + strategy + " needs a layout of " + needed + ", and " + layout.id() + " is "
                            + layout.sheet() + ".",
                    Map.of("layout", layout.id(), "strategy", strategy));
        }
    }
}
