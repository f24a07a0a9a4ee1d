package ${package};

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.IsolatedCode;

/** Expands one file, in a child: two paths in, nothing out. */
public final class GunzipCode implements IsolatedCode {

    /** A few kilobytes of gzip can stand for gigabytes. */
    private static final long MOST_BYTES = 2L << 30;

    private static final int BLOCK = 1 << 16;
    private static final String PDF = "%PDF-";

    @Override
    public void run(DataInputStream request, DataOutputStream answer) throws IOException, PluginException {
        Path compressed = Path.of(request.readUTF());
        Path expanded = Path.of(request.readUTF());
        try (InputStream in = new GZIPInputStream(Files.newInputStream(compressed));
                OutputStream out = Files.newOutputStream(expanded)) {
            byte[] start = in.readNBytes(BLOCK);
            if (!new String(start, StandardCharsets.ISO_8859_1).startsWith(PDF)) {
                throw new PluginException("archive-empty", "The file was no PDF before it was compressed.");
            }
            out.write(start);
            copy(in, out, start.length);
        } catch (ZipException | EOFException e) {
            throw new PluginException("archive-damaged", "The file is not gzip, or it is cut short: send it again.");
        }
    }

    private static void copy(InputStream in, OutputStream out, long written) throws IOException, PluginException {
        byte[] block = new byte[BLOCK];
        long total = written;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            total += read;
            if (total > MOST_BYTES) {
                throw new PluginException(
                        "archive-too-large",
                        "The file is larger than " + MOST_BYTES + " bytes once expanded: send it in parts.",
                        Map.of("most", Long.toString(MOST_BYTES)));
            }
            out.write(block, 0, read);
        }
    }
}
