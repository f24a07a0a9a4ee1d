package org.korrigo.domain.exam;

import java.util.List;
import org.korrigo.spi.PluginChoice;

/**
 * The plug-ins an exam has pinned. Defaults are copied at creation: a later change of defaults never changes an exam.
 *
 * @param layout id of the layout that batches use unless told otherwise
 * @param ocr every engine that reads; they vote
 */
public record Pipeline(
        String layout, List<PluginChoice> ocr, PluginChoice identity, PluginChoice scoring, PluginChoice renderer) {

    public Pipeline {
        ocr = List.copyOf(ocr);
    }
}
