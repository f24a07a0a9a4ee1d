package org.korrigo.application.internal.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.internal.ScanKinds;
import org.korrigo.domain.Problem;

/** What a file is, whatever it is called. An archive may hold a PDF within its first kilobyte: its own mark comes first. */
final class FirstBytes {

    static final String PDF = ScanKinds.PDF;

    /** Readers of PDF allow bytes before the header, within the first kilobyte. */
    private static final int HEADER_WITHIN = 1024;

    private FirstBytes() {}

    /**
     * Looks without taking.
     *
     * @param bytes can be marked
     * @return empty when they tell nothing
     * @throws Problem {@code scan-empty}
     */
    static Optional<String> mediaType(String name, InputStream bytes) throws IOException {
        bytes.mark(HEADER_WITHIN);
        byte[] head = bytes.readNBytes(HEADER_WITHIN);
        bytes.reset();
        if (head.length == 0) {
            throw Problem.invalid("scan-empty", Map.of("name", name));
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\3\4") || text.startsWith("PK\5\6")) {
            return Optional.of("application/zip");
        }
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        }
        if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return Optional.of("image/tiff");
        }
        if (text.contains("%PDF-")) {
            return Optional.of(PDF);
        }
        return Optional.empty();
    }
}
