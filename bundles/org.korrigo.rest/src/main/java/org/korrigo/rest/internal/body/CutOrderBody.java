package org.korrigo.rest.internal.body;

import java.util.Optional;
import org.korrigo.application.repair.CutOrder;
import org.korrigo.spi.PluginChoice;

/** How a batch is to be cut again; what is left out stays as it is. */
public record CutOrderBody(
        Optional<String> layout,
        Optional<String> splitConfig,
        Optional<PluginChoice> split,
        Optional<Boolean> discardWork) {

    public CutOrder toOrder() {
        return new CutOrder(
                layout.filter(id -> !id.isBlank()),
                splitConfig.filter(config -> !config.isBlank()),
                split,
                discardWork.orElse(false));
    }
}
