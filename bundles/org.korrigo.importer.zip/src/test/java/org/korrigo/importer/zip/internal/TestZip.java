package org.korrigo.importer.zip.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives as people and attackers make them. */
final class TestZip {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    TestZip() {
        this(StandardCharsets.UTF_8);
    }

    TestZip(Charset names) {
        zip = new ZipOutputStream(bytes, names);
    }

    TestZip put(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        return this;
    }

    TestZip pdf(String name) throws IOException {
        return put(name, pdf(name.hashCode()));
    }

    TestZip jpeg(String name) throws IOException {
        return put(name, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) name.hashCode()});
    }

    static byte[] pdf(int seed) {
        return ("%PDF-1.4\n% " + seed + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    Path writeTo(Path directory) throws IOException {
        return Files.write(directory.resolve("lot.zip"), bytes());
    }

    /** Zeros behind a header, streamed: the test need not hold them. */
    static Path bomb(Path file, byte[] head, long zeros) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("bomb.pdf"));
            zip.write(head);
            byte[] block = new byte[1 << 20];
            for (long left = zeros; left > 0; left -= block.length) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        return file;
    }
}
