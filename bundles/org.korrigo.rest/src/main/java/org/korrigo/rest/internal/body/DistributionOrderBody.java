package org.korrigo.rest.internal.body;

import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;

/** How copies are to be shared out. */
public record DistributionOrderBody(String strategy, Optional<Map<String, String>> options) {

    public PluginChoice toChoice() {
        return new PluginChoice(strategy, new Options(options.orElse(Map.of())));
    }
}
