package org.korrigo.application.repair;

import java.util.Optional;
import org.korrigo.spi.PluginChoice;

/**
 * How a batch is to be cut again. What is left out stays as it is.
 *
 * @param layout id
 * @param splitConfig as {@code {"mode":"custom","plan":[[1,2,3,4]]}}; it says sheet, pages and strategy
 * @param split a strategy and its options, instead of what layout or configuration say
 * @param discardWork also when people have repaired, accepted or identified; never when somebody has marked
 */
public record CutOrder(
        Optional<String> layout, Optional<String> splitConfig, Optional<PluginChoice> split, boolean discardWork) {}
