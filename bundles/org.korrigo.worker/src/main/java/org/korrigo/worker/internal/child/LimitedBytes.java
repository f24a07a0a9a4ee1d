package org.korrigo.worker.internal.child;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Collects an answer and refuses to grow beyond a limit. */
final class LimitedBytes extends OutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int most;

    LimitedBytes(int most) {
        this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
        check(1);
        bytes.write(b);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        check(length);
        bytes.write(from, offset, length);
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    private void check(int more) throws IOException {
        if (bytes.size() + (long) more > most) {
            throw new IOException("The answer is over " + most + " bytes");
        }
    }
}
