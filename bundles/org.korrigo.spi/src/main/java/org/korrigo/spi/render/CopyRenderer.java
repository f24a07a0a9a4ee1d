package org.korrigo.spi.render;

import java.io.IOException;
import java.io.OutputStream;
import org.korrigo.spi.PluginException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes the final copy. The same argument gives the same bytes; the scan keeps its full resolution; nothing but what the
 * argument holds gets into the document.
 */
@ConsumerType
public interface CopyRenderer {

    /** @param out left open */
    void render(CopyToRender copy, OutputStream out) throws PluginException, IOException, InterruptedException;

    /**
     * Whether it knows {@link Annotation.Box} and {@link Annotation.Comment}. One that does not is given lines and words in their place.
     * Since 1.1.
     */
    default boolean drawsBoxesAndComments() {
        return false;
    }
}
