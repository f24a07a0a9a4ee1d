package org.korrigo.export.spreadsheet.internal.ods;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.korrigo.export.spreadsheet.internal.Sheet;
import org.korrigo.export.spreadsheet.internal.TimelessEntry;

/** Packs sheets as OpenDocument 1.3 wants it. Nothing in it tells the moment: the same results make the same bytes. */
final class OdsFile {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String MANIFEST = Content.DECLARATION
            + """
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """
                    .formatted(MEDIA_TYPE);

    private OdsFile() {}

    static byte[] of(List<Sheet> sheets) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            putMediaType(zip);
            put(zip, TimelessEntry.named("content.xml"), new Content().of(sheets));
            put(zip, TimelessEntry.named("META-INF/manifest.xml"), MANIFEST);
        }
        return file.toByteArray();
    }

    /** First and not compressed, so that the kind of file can be told from its beginning. */
    private static void putMediaType(ZipOutputStream zip) throws IOException {
        byte[] bytes = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = TimelessEntry.named("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        put(zip, entry, MEDIA_TYPE);
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, String content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
