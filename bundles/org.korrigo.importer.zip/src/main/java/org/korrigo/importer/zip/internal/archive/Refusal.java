package org.korrigo.importer.zip.internal.archive;

import java.util.Map;
import org.korrigo.spi.PluginException;

/** Why an archive is not taken. */
final class Refusal {

    private Refusal() {}

    static PluginException encrypted(Exception cause) {
        return new PluginException(
                "archive-encrypted", "The archive needs a password: send it without one.", Map.of(), cause);
    }

    static PluginException damaged(String why, Exception cause) {
        return new PluginException(
                "archive-damaged", "The archive is damaged or cut short, " + why + ": send it again.", Map.of(), cause);
    }

    static PluginException empty() {
        return new PluginException("archive-empty", "The archive holds neither a PDF nor an image.");
    }

    static PluginException nested(String entry) {
        return new PluginException(
                "archive-nested",
                "The archive holds another archive, " + entry + ": unpack it, or send it by itself.",
                Map.of("entry", entry));
    }

    static PluginException order(String entry) {
        return new PluginException(
                "archive-order",
                "The file that tells the order names " + entry + ", which the archive does not hold as a PDF or image.",
                Map.of("entry", entry));
    }

    static PluginException tooLarge(String what) {
        return new PluginException("archive-too-large", what + ": send it in parts.", Map.of("limit", what));
    }
}
