package org.korrigo.reader.pdf.internal.jpeg;

import java.io.IOException;

/** The bytes of a JPEG contradict each other: part of the picture is lost. */
public final class JpegDamagedException extends IOException {

    private static final long serialVersionUID = 1L;

    public JpegDamagedException(String message) {
        super(message);
    }
}
