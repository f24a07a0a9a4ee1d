package org.korrigo.shell.internal.socket;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output stream whose bytes go over the socket as frames of one type. */
final class FrameStream extends OutputStream {

    private final DataOutputStream socket;
    private final int type;

    FrameStream(DataOutputStream socket, int type) {
        this.socket = socket;
        this.type = type;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        synchronized (socket) {
            socket.writeByte(type);
            socket.writeInt(length);
            socket.write(bytes, offset, length);
            socket.flush();
        }
    }
}
