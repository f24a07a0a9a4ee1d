package org.korrigo.reader.pdf.internal.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korrigo.spi.PluginException;

/** Looks at the first and the last bytes of a file: whether it is a PDF, and whether it arrived whole. */
final class PdfEnds {

    private static final int HEAD = 1024;
    private static final int TAIL = 2048;
    private static final int CROSS_REFERENCE_HEAD = 40;
    private static final Pattern START_OF_CROSS_REFERENCES = Pattern.compile("startxref\\s+(\\d{1,18})\\s");
    private static final Pattern CROSS_REFERENCES = Pattern.compile("^\\s*(xref\\b|\\d+\\s+\\d+\\s+obj\\b)");

    private final Path path;

    PdfEnds(Path path) {
        this.path = path;
    }

    /** @throws PluginException {@code document-empty} or {@code not-a-document} */
    void checkIsPdf() throws IOException, PluginException {
        if (Files.size(path) == 0) {
            throw new PluginException("document-empty", "The file is empty: send it again.");
        }
        String head = read(0, HEAD);
        if (!head.contains("%PDF-")) {
            String kind = kindOf(head);
            throw new PluginException("not-a-document", "The file is " + kind + ", not a PDF.", Map.of("kind", kind));
        }
    }

    private static String kindOf(String head) {
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return "a JPEG image";
        }
        if (head.startsWith("PK")) {
            return "a ZIP archive";
        }
        if (head.startsWith("\u0089PNG")) {
            return "a PNG image";
        }
        if (head.startsWith("II*") || head.startsWith("MM\0*")) {
            return "a TIFF image";
        }
        return head.stripLeading().toLowerCase(java.util.Locale.ROOT).startsWith("<") ? "a web page" : "something else";
    }

    /** Whether the end mark is there and the table of objects is where the end says. */
    boolean isWhole() throws IOException {
        String tail = read(Math.max(0, Files.size(path) - TAIL), TAIL);
        return tail.contains("%%EOF") && pointsToCrossReferences(tail);
    }

    /** Offsets count from the header, which may follow junk. */
    private boolean pointsToCrossReferences(String tail) throws IOException {
        Matcher matcher = START_OF_CROSS_REFERENCES.matcher(tail);
        long offset = -1;
        while (matcher.find()) {
            offset = Long.parseLong(matcher.group(1));
        }
        long header = read(0, HEAD).indexOf("%PDF-");
        return offset >= 0 && (hasCrossReferencesAt(offset) || hasCrossReferencesAt(offset + header));
    }

    private boolean hasCrossReferencesAt(long offset) throws IOException {
        return CROSS_REFERENCES.matcher(read(offset, CROSS_REFERENCE_HEAD)).find();
    }

    private String read(long offset, int length) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.max(0, Math.min(length, file.length() - offset))];
            file.seek(offset);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
