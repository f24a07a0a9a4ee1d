package org.korrigo.importer.image.internal.document;

import java.io.IOException;
import java.io.OutputStream;

/**
 * An image as a PDF holds it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param entries of its dictionary apart from its size: colours, depth, filter
 * @param data as the filter wants them
 */
public record PageImage(int width, int height, String entries, Data data) {

    /** Bytes that are written when their turn comes. */
    @FunctionalInterface
    public interface Data {
        void writeTo(OutputStream out) throws IOException;
    }
}
