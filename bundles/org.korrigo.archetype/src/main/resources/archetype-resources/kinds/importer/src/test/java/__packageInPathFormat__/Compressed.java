package ${package};

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.korrigo.spi.document.Document;

/** Files as they arrive. */
final class Compressed {

    private static final int LINES = 2000;

    private Compressed() {}

    static Document pdf(Path directory) throws IOException {
        return file(directory.resolve("lot.pdf.gz"), "%PDF-1.4\n");
    }

    static Document letter(Path directory) throws IOException {
        return file(directory.resolve("letter.txt.gz"), "Bonjour,\n");
    }

    private static Document file(Path file, String start) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(start.getBytes(StandardCharsets.US_ASCII));
            for (int line = 0; line < LINES; line++) {
                out.write(("% " + line * line + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
        return new Document(file, "application/gzip");
    }
}
