package org.korrigo.application.internal.selftest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Rotation;

/** One scanned A4 page as PDF 1.4, written by hand: the server's core has no PDF library. */
final class SamplePdf {

    private static final SamplePdf ONE_PAGE = new SamplePdf();

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();
    private final PageFacts facts;

    private SamplePdf() {
        text("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        object("<< /Type /Catalog /Pages 2 0 R >>\n");
        object("<< /Type /Pages /Count 1 /Kids [3 0 R] >>\n");
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.276 841.89] /Contents 4 0 R"
                + " /Resources << /XObject << /Im0 5 0 R >> >> >>\n");
        stream("", "q 595.276 0 0 841.89 0 0 cm /Im0 Do Q".getBytes(StandardCharsets.ISO_8859_1));
        facts = scan(deflated(SamplePaper.A4.luma()));
        end();
    }

    static byte[] bytes() {
        return ONE_PAGE.file.toByteArray();
    }

    /** What a reader finds out about the page. */
    static PageFacts facts() {
        return ONE_PAGE.facts;
    }

    private PageFacts scan(byte[] encoded) {
        int width = SamplePaper.A4.width();
        int height = SamplePaper.A4.height();
        int offset = stream(
                "/Type /XObject /Subtype /Image /Filter /FlateDecode /ColorSpace /DeviceGray /BitsPerComponent 8 /Width "
                        + width + " /Height " + height,
                encoded);
        ImageFacts image = new ImageFacts(width, height, "flate", offset, encoded.length, digest(encoded));
        return new PageFacts(1, new PageSize(210, 297), Rotation.NONE, Optional.of(image), Optional.empty());
    }

    private void object(String body) {
        offsets.add(file.size());
        text(offsets.size() + " 0 obj\n" + body + "endobj\n");
    }

    private int stream(String dictionary, byte[] content) {
        offsets.add(file.size());
        text(offsets.size() + " 0 obj\n<< " + dictionary + " /Length " + content.length + " >>\nstream\n");
        int start = file.size();
        file.writeBytes(content);
        text("\nendstream\nendobj\n");
        return start;
    }

    private void end() {
        int start = file.size();
        int count = offsets.size() + 1;
        text("xref\n0 " + count + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> text(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        text("trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
    }

    private void text(String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] deflated(byte[] pixels) {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(encoded)) {
            deflater.write(pixels);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory refuses bytes", e);
        }
        return encoded.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
