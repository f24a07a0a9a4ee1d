package org.korrigo.application.internal.health.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** How many files a file system can still take. Java does not tell; the system's own {@code stat} does. */
public record Inodes(long total, long free) {

    private static final Inodes UNKNOWN = new Inodes(0, 0);
    private static final int SECONDS = 3;

    /** Zero and zero when the system has no {@code stat}, or the file system does not count. */
    public static Inodes of(Path folder) {
        try {
            Process stat = new ProcessBuilder("stat", "-f", "-c", "%c %d", folder.toString())
                    .redirectErrorStream(true)
                    .start();
            try {
                return stat.waitFor(SECONDS, TimeUnit.SECONDS) && stat.exitValue() == 0
                        ? parsed(new String(stat.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                        : UNKNOWN;
            } finally {
                stat.destroyForcibly();
            }
        } catch (IOException absent) {
            return UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }

    static Inodes parsed(String said) {
        String[] numbers = said.strip().split(" ");
        return new Inodes(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
    }
}
