package org.korrigo.spi.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a PDF 1.4 file by hand, so that the kit needs no PDF library. */
final class PdfFile {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    PdfFile() {
        text("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /** Writes the next object, numbered from 1. */
    void object(String body) {
        begin();
        text(body + "\nendobj\n");
    }

    /** @return where the stream's bytes begin */
    int stream(String dictionary, byte[] content) {
        begin();
        text("<< " + dictionary + " /Length " + content.length + " >>\nstream\n");
        int offset = bytes.size();
        bytes.writeBytes(content);
        text("\nendstream\nendobj\n");
        return offset;
    }

    byte[] end(String trailer) {
        int start = bytes.size();
        text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> text(String.format("%010d 00000 n %n", offset).replaceAll("\\R", "\n")));
        text("trailer\n<< /Size " + (offsets.size() + 1) + " " + trailer + " >>\nstartxref\n" + start + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private void begin() {
        offsets.add(bytes.size());
        text(offsets.size() + " 0 obj\n");
    }

    private void text(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
