package org.korrigo.rest.internal.body;

import java.util.List;
import java.util.Optional;
import org.korrigo.application.trial.ReplayOrder;
import org.korrigo.spi.PluginChoice;

/** What to try on a past batch; what is left out stays as it was. */
public record ReplayOrderBody(
        Optional<String> layout,
        Optional<PluginChoice> split,
        Optional<List<PluginChoice>> ocr,
        Optional<PluginChoice> matcher) {

    public ReplayOrder toOrder() {
        return new ReplayOrder(layout, split, ocr.orElse(List.of()), matcher);
    }
}
