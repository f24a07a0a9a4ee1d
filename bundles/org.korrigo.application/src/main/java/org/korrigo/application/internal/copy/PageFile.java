package org.korrigo.application.internal.copy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.korrigo.spi.document.EncodedImage;

/** A page picture as a file: its media type and size, then its bytes. */
final class PageFile {

    private PageFile() {}

    static byte[] encoded(EncodedImage image) {
        var bytes = new ByteArrayOutputStream(image.bytes().length + 64);
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(image.mediaType());
            out.writeInt(image.width());
            out.writeInt(image.height());
            out.write(image.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static EncodedImage decoded(byte[] file) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(file))) {
            return new EncodedImage(in.readUTF(), in.readInt(), in.readInt(), in.readAllBytes());
        }
    }
}
