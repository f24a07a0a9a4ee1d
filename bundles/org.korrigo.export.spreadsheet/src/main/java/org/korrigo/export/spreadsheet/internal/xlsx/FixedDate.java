package org.korrigo.export.spreadsheet.internal.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.korrigo.export.spreadsheet.internal.TimelessEntry;

/**
 * The library stamps a workbook with the moment; this puts a day in its place. Packed anew, the file can also be read as a stream,
 * which the library's own packing does not allow.
 */
final class FixedDate {

    private static final String PROPERTIES = "docProps/core.xml";

    private FixedDate() {}

    static byte[] in(Path workbook, LocalDate date) throws IOException {
        ByteArrayOutputStream fixed = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(workbook.toFile());
                ZipOutputStream to = new ZipOutputStream(fixed)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                to.putNextEntry(TimelessEntry.named(entry.getName()));
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.write(entry.getName().equals(PROPERTIES) ? dated(content, date) : content);
            }
        }
        return fixed.toByteArray();
    }

    private static byte[] dated(byte[] properties, LocalDate date) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst(">[^<]*</dcterms:created>", ">" + date + "T00:00:00Z</dcterms:created>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
