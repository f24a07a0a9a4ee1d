package org.korrigo.reader.pdf.internal.document;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A part of a file as a stream. */
final class FileSlice extends InputStream {

    private final FileInputStream file;
    private long left;

    FileSlice(Path path, long offset, long length) throws IOException {
        file = new FileInputStream(path.toFile());
        file.skipNBytes(offset);
        left = length;
    }

    @Override
    public int read() throws IOException {
        int value = left > 0 ? file.read() : -1;
        left -= value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = left > 0 ? file.read(bytes, offset, (int) Math.min(length, left)) : -1;
        left -= Math.max(0, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
