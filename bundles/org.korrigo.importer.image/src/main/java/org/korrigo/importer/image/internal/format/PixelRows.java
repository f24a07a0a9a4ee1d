package org.korrigo.importer.image.internal.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;

/** Pixels as a PDF wants them, row by row. */
interface PixelRows {

    int width();

    int height();

    /** The colour space, as a PDF names it. */
    String colours();

    /** Of one sample. */
    int bits();

    /** @return the packed row */
    byte[] row(int y);

    default void deflateTo(OutputStream out) throws IOException {
        DeflaterOutputStream deflated = new DeflaterOutputStream(out);
        for (int y = 0; y < height(); y++) {
            deflated.write(row(y));
        }
        deflated.finish();
    }
}
