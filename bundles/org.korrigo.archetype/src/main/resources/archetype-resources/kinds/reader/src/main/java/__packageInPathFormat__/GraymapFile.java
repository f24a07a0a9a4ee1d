package ${package};

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.PluginException;

/** A file of graymaps, one after the other as the format allows, read from its beginning to its end. */
final class GraymapFile implements Closeable {

    private static final int MOST_PIXELS = 60_000_000;
    private static final int LARGEST_NUMBER = 100_000;

    private final InputStream in;
    private long position;

    GraymapFile(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file));
    }

    /** The next picture's header; its samples come next. Empty at the end of the file. */
    Optional<Graymap> next() throws IOException, PluginException {
        int first = read();
        if (first < 0) {
            return Optional.empty();
        }
        if (first != 'P' || read() != '5') {
            throw damaged();
        }
        Graymap graymap = new Graymap(number(), number(), number(), position);
        if ((long) graymap.width() * graymap.height() > MOST_PIXELS) {
            throw new PluginException(
                    "document-too-large",
                    "A page has more than " + MOST_PIXELS + " pixels: scan it at a lower resolution.",
                    Map.of("most", Integer.toString(MOST_PIXELS)));
        }
        return Optional.of(graymap);
    }

    /** Fewer than asked at the end of the file. */
    byte[] samples(int bytes) throws IOException {
        byte[] samples = in.readNBytes(bytes);
        position += samples.length;
        return samples;
    }

    /** @throws IOException when the file ends before */
    void skip(long bytes) throws IOException {
        in.skipNBytes(bytes);
        position += bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** At least 1. White space and comments may come before it; one character of white space ends it. */
    private int number() throws IOException, PluginException {
        int next = read();
        while (isSpace(next) || next == '#') {
            next = next == '#' ? endOfLine() : read();
        }
        int number = 0;
        for (; next >= '0' && next <= '9' && number <= LARGEST_NUMBER; next = read()) {
            number = number * 10 + next - '0';
        }
        if (number < 1 || number > LARGEST_NUMBER || !isSpace(next)) {
            throw damaged();
        }
        return number;
    }

    private int endOfLine() throws IOException {
        int next = read();
        while (next >= 0 && next != '\n' && next != '\r') {
            next = read();
        }
        return next;
    }

    private int read() throws IOException {
        position++;
        return in.read();
    }

    private static boolean isSpace(int next) {
        return next == ' ' || next >= '\t' && next <= '\r';
    }

    private PluginException damaged() {
        return new PluginException(
                "not-a-document",
                "The file is no series of binary graymaps (P5): look at byte " + position + ".",
                Map.of("byte", Long.toString(position)));
    }
}
