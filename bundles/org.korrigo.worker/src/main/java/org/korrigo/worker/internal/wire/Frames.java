package org.korrigo.worker.internal.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How values lie on the channel between server and child: a length, then that many bytes. */
final class Frames {

    private Frames() {}

    static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Memory is taken as bytes arrive: a length that lies costs nothing. */
    static byte[] bytes(DataInputStream in, int longest) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > longest) {
            throw new IOException("A frame of " + length + " bytes; at most " + longest + " are allowed");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The channel ended inside a frame");
        }
        return bytes;
    }

    static String text(DataInputStream in, int longest) throws IOException {
        return new String(bytes(in, longest), StandardCharsets.UTF_8);
    }
}
