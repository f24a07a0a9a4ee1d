package org.korrigo.reader.pdf.internal.jpeg;

import java.io.IOException;

/** A JPEG, perhaps a good one, that a walk over its entropy-coded data cannot serve: it has to be decoded. */
public final class JpegUnsupportedException extends IOException {

    private static final long serialVersionUID = 1L;

    public JpegUnsupportedException(String message) {
        super(message);
    }
}
