package org.korrigo.importer.image.internal.message;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a child is to wrap, in order, and where it puts the PDF. */
public record WrapOrder(List<Path> images, Path pdf) {

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(images.size());
            for (Path image : images) {
                out.writeUTF(image.toString());
            }
            out.writeUTF(pdf.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("A message in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    public static WrapOrder read(DataInputStream in) throws IOException {
        List<Path> images = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            images.add(Path.of(in.readUTF()));
        }
        return new WrapOrder(images, Path.of(in.readUTF()));
    }
}
