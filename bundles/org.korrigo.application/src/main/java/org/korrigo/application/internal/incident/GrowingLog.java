package org.korrigo.application.internal.incident;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.korrigo.application.incident.LogLine;
import org.korrigo.application.incident.ServerLogs.Follow;

/** Reads what is added to a file. One that has become shorter was rotated, and begins anew. */
final class GrowingLog implements Follow {

    /** Of one look, so that a flood does not fill the memory. */
    private static final int MOST_BYTES = 1 << 20;

    private final Path file;
    private final Predicate<LogLine> wanted;
    private long read;

    GrowingLog(Path file, Predicate<LogLine> wanted) throws IOException {
        this.file = file;
        this.wanted = wanted;
        this.read = Files.exists(file) ? Files.size(file) : 0;
    }

    @Override
    public List<LogLine> more() throws IOException {
        if (!Files.exists(file)) {
            read = 0;
            return List.of();
        }
        if (Files.size(file) < read) {
            read = 0;
        }
        List<LogLine> found = new ArrayList<>();
        for (String line : wholeLines()) {
            LogLines.parse(line).filter(wanted).ifPresent(found::add);
        }
        return found;
    }

    /** The last line may be half written: it is read once its end is there. */
    private List<String> wholeLines() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(read);
            byte[] some = new byte[(int) Math.min(MOST_BYTES, bytes.length() - read)];
            bytes.readFully(some);
            int end = some.length;
            while (end > 0 && some[end - 1] != '\n') {
                end--;
            }
            read += end;
            return new String(some, 0, end, StandardCharsets.UTF_8).lines().toList();
        }
    }
}
