package org.korrigo.worker.internal.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * One request to a child.
 *
 * @param code the name of a class that implements {@code IsolatedCode}
 * @param request at most {@link #MAX_BYTES}
 */
public record Call(String code, byte[] request) {

    /** What a request or an answer may weigh. */
    public static final int MAX_BYTES = 64 << 20;

    private static final int LONGEST_NAME = 4096;

    public Call {
        if (request.length > MAX_BYTES) {
            throw new IllegalArgumentException("A request of " + request.length + " bytes is over " + MAX_BYTES);
        }
    }

    public void write(DataOutputStream out) throws IOException {
        Frames.write(out, code);
        Frames.write(out, request);
        out.flush();
    }

    public static Call read(DataInputStream in) throws IOException {
        return new Call(Frames.text(in, LONGEST_NAME), Frames.bytes(in, MAX_BYTES));
    }
}
