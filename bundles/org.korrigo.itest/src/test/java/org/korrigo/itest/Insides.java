package org.korrigo.itest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All words that can be read out of bytes: as they stand there, and as those read them who open a PDF or an archive. */
final class Insides {

    private Insides() {}

    static String of(byte[] bytes) throws IOException {
        StringBuilder words = new StringBuilder();
        add(bytes, words);
        return words.toString();
    }

    private static void add(byte[] bytes, StringBuilder words) throws IOException {
        words.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        words.append(new String(bytes, StandardCharsets.ISO_8859_1)).append('\n');
        words.append(new String(bytes, StandardCharsets.UTF_16BE)).append('\n');
        words.append(new String(bytes, StandardCharsets.UTF_16LE)).append('\n');
        if (startsWith(bytes, "%PDF-")) {
            addPdf(bytes, words);
        } else if (startsWith(bytes, "PK")) {
            addEntries(bytes, words);
        }
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        return new String(bytes, 0, Math.min(magic.length(), bytes.length), StandardCharsets.ISO_8859_1).equals(magic);
    }

    private static void addPdf(byte[] pdf, StringBuilder words) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            words.append(new PDFTextStripper().getText(document)).append('\n');
            var about = document.getDocumentInformation();
            about.getMetadataKeys()
                    .forEach(key -> words.append(about.getCustomMetadataValue(key)).append('\n'));
            var xmp = document.getDocumentCatalog().getMetadata();
            if (xmp != null) {
                words.append(new String(xmp.toByteArray(), StandardCharsets.UTF_8)).append('\n');
            }
        }
    }

    private static void addEntries(byte[] zip, StringBuilder words) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                words.append(entry.getName()).append('\n');
                add(entries.readAllBytes(), words);
            }
        }
    }
}
