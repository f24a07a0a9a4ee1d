package org.korrigo.importer.image.internal.format;

import java.util.Map;
import org.korrigo.spi.PluginException;

/** Why an image is not taken. */
final class Refusal {

    private Refusal() {}

    static PluginException undecodable(String why, Throwable cause) {
        return new PluginException(
                "image-undecodable", "The image is damaged or cut short, " + why + ": send it again.", Map.of(), cause);
    }

    static PluginException tooLarge(long width, long height) {
        return new PluginException(
                "image-too-large",
                "The image of " + width + " by " + height + " pixels cannot be a scan.",
                Map.of("width", Long.toString(width), "height", Long.toString(height)));
    }

    static PluginException notSupported(String what) {
        return new PluginException(
                "image-not-supported",
                what + " cannot be taken: send baseline JPEG, PNG or TIFF, or PDF.",
                Map.of("what", what));
    }
}
