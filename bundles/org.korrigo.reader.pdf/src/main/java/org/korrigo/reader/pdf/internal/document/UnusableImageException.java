package org.korrigo.reader.pdf.internal.document;

import java.io.IOException;

/** The page that consists of this image cannot be used. */
public final class UnusableImageException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;

    UnusableImageException(String code, String detail) {
        super(detail);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
