package org.korrigo.importer.image.internal.format;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import org.korrigo.spi.PluginException;

/** Decoders warn of what they cannot make out and go on with white: here that is an error. */
final class Warnings implements IIOReadWarningListener {

    private String first;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        first = first == null ? warning : first;
    }

    void check() throws PluginException {
        if (first != null) {
            throw Refusal.undecodable("the decoder says: " + first, null);
        }
    }
}
