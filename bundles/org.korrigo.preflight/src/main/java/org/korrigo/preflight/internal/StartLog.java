package org.korrigo.preflight.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The server's own log, which the server is not there to write. */
public final class StartLog {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss,SSS");

    private StartLog() {}

    /** Where it cannot be written, the console has it. */
    public static void append(Path folder, List<String> lines) {
        String begin = TIME.format(LocalDateTime.now()) + " | ERROR | main             | preflight | ";
        try {
            Files.write(
                    folder.resolve("karaf.log"),
                    lines.stream().map(line -> begin + line).toList(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            System.err.println("  (" + folder + ": " + unwritable.getClass().getSimpleName() + ")");
        }
    }
}
