package org.korrigo.application.internal.selftest;

import java.io.ByteArrayOutputStream;

/** Keeps what is written, and notices whether it was closed. */
final class OwnedStream extends ByteArrayOutputStream {

    private boolean closed;

    @Override
    public void close() {
        closed = true;
    }

    /** @throws BrokenPromise when nothing came, or the stream was closed though it belongs to the caller */
    byte[] written() throws BrokenPromise {
        BrokenPromise.unless(!closed, "It closed the stream, which belongs to the caller.");
        BrokenPromise.unless(size() > 0, "It wrote nothing.");
        return toByteArray();
    }
}
