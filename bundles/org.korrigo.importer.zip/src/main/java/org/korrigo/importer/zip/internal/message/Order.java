package org.korrigo.importer.zip.internal.message;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * What a child is to unpack.
 *
 * @param name of the archive, for people
 */
public record Order(Path archive, Path folder, String name) {

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(archive.toString());
            out.writeUTF(folder.toString());
            out.writeUTF(name);
        } catch (IOException e) {
            throw new UncheckedIOException("A message in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    public static Order read(DataInputStream in) throws IOException {
        return new Order(Path.of(in.readUTF()), Path.of(in.readUTF()), in.readUTF());
    }
}
