package org.korrigo.importer.zip.internal.archive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file is by its first bytes: its name may say anything. */
enum FileKind {
    ZIP("application/zip", ".zip"),
    JPEG("image/jpeg", ".jpg"),
    PNG("image/png", ".png"),
    TIFF("image/tiff", ".tif"),
    PDF("application/pdf", ".pdf");

    /** Readers of PDF allow bytes before the header, within the first kilobyte. */
    static final int HEAD = 1024;

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /** @param head the first {@link #HEAD} bytes, or all of a shorter file */
    static Optional<FileKind> of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\3\4") || text.startsWith("PK\5\6")) {
            return Optional.of(ZIP);
        }
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        }
        return text.contains("%PDF-") ? Optional.of(PDF) : Optional.empty();
    }
}
