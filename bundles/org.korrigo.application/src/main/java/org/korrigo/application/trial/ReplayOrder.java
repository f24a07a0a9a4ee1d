package org.korrigo.application.trial;

import java.util.List;
import java.util.Optional;
import org.korrigo.spi.PluginChoice;

/**
 * What to try in place of what the batch was made with. Options given for a plug-in that was chosen already are laid over those it has.
 *
 * @param layout id; empty: the batch's own. Another layout brings its own strategy unless the exam has
 *     pinned one
 * @param split empty: as above
 * @param ocr empty: the exam's
 * @param matcher empty: the exam's
 */
public record ReplayOrder(
        Optional<String> layout, Optional<PluginChoice> split, List<PluginChoice> ocr, Optional<PluginChoice> matcher) {

    public ReplayOrder {
        ocr = List.copyOf(ocr);
    }
}
