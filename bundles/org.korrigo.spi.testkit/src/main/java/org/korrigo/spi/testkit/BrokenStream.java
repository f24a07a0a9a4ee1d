package org.korrigo.spi.testkit;

import java.io.IOException;
import java.io.InputStream;

/** A stream that breaks after its last byte instead of ending, as a lost connection does. */
public final class BrokenStream extends InputStream {

    public static final String MESSAGE = "connection lost";

    private final byte[] bytes;
    private int next;

    public BrokenStream(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    @Override
    public int read() throws IOException {
        if (next == bytes.length) {
            throw new IOException(MESSAGE);
        }
        return bytes[next++] & 0xFF;
    }
}
