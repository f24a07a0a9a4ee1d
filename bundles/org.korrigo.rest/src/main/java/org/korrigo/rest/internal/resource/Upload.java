package org.korrigo.rest.internal.resource;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.korrigo.rest.internal.problem.UploadInterrupted;

/** The bytes of a request as they arrive. What breaks here is the client's connection, not the server. */
final class Upload extends FilterInputStream {

    private static final int BLOCK = 1 << 16;
    private static final long LONGEST_REST = 1L << 30;

    Upload(InputStream bytes) {
        super(bytes);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw new UploadInterrupted(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            throw new UploadInterrupted(e);
        }
    }

    /**
     * Reads what nobody wanted: a browser hears a refusal only once it has sent everything, and CXF would put the rest into a
     * temporary file.
     */
    @Override
    public void close() throws IOException {
        byte[] block = new byte[BLOCK];
        long rest = 0;
        for (int read = read(block); read >= 0 && rest < LONGEST_REST; read = read(block)) {
            rest += read;
        }
        super.close();
    }
}
