package org.korrigo.database.embedded.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Unpacks the plain tar files our servers come in: directories, files and symbolic links with names of at most 100 bytes. */
final class TarArchive {

    private static final int BLOCK = 512;
    private static final int EXECUTABLE = 0100;

    private final InputStream tar;

    TarArchive(InputStream tar) {
        this.tar = tar;
    }

    void unpackTo(Path directory) throws IOException {
        byte[] header = tar.readNBytes(BLOCK);
        while (header.length == BLOCK && header[0] != 0) {
            Path target = directory.resolve(text(header, 0, 100)).normalize();
            if (!target.startsWith(directory)) {
                throw new IOException("The archive leads out of its directory: " + target);
            }
            unpack(header, target);
            header = tar.readNBytes(BLOCK);
        }
    }

    private void unpack(byte[] header, Path target) throws IOException {
        long size = octal(header, 124, 12);
        Files.createDirectories(target.getParent());
        switch (header[156]) {
            case '0', 0 -> unpackFile(target, size, (octal(header, 100, 8) & EXECUTABLE) != 0);
            case '2' -> Files.createSymbolicLink(target, Path.of(text(header, 157, 100)));
            case '5' -> Files.createDirectories(target);
            default -> throw new IOException("Unknown kind of tar entry: " + (char) header[156]);
        }
        tar.skipNBytes(Math.floorMod(-size, BLOCK));
    }

    private void unpackFile(Path target, long size, boolean executable) throws IOException {
        try (OutputStream file = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 16];
            for (long left = size; left > 0; ) {
                int read = tar.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    throw new EOFException(target + " is cut short in the archive");
                }
                file.write(buffer, 0, read);
                left -= read;
            }
        }
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static String text(byte[] header, int offset, int length) {
        int end = offset;
        while (end < offset + length && header[end] != 0) {
            end++;
        }
        return new String(header, offset, end - offset, UTF_8);
    }

    private static long octal(byte[] header, int offset, int length) {
        return Long.parseLong(text(header, offset, length).strip(), 8);
    }
}
