package org.korrigo.importer.image.internal.format;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.korrigo.spi.PluginException;

/** Goes through the chunks of a PNG, each with its checksum. */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int MOST_HEAD = 1 << 20;
    private static final int BLOCK = 1 << 16;

    private PngChunks() {}

    /** Who is told. */
    interface Visitor {

        /** A chunk other than of pixels. */
        void chunk(String type, byte[] content) throws PluginException;

        /** A piece of the compressed pixels, in order. */
        void pixels(byte[] bytes, int length) throws IOException, PluginException;
    }

    static void visit(Path file, Visitor visitor) throws IOException, PluginException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BLOCK))) {
            in.skipNBytes(SIGNATURE);
            String type = "";
            while (!type.equals("IEND")) {
                type = visitChunk(in, visitor);
            }
        } catch (EOFException e) {
            throw Refusal.undecodable("it ends before its end", e);
        }
    }

    private static String visitChunk(DataInputStream in, Visitor visitor) throws IOException, PluginException {
        long length = Integer.toUnsignedLong(in.readInt());
        byte[] name = new byte[4];
        in.readFully(name);
        CRC32 sum = new CRC32();
        sum.update(name);
        String type = new String(name, StandardCharsets.ISO_8859_1);
        if (type.equals("IDAT")) {
            byte[] block = new byte[BLOCK];
            for (long left = length; left > 0; ) {
                int count = (int) Math.min(left, block.length);
                in.readFully(block, 0, count);
                sum.update(block, 0, count);
                visitor.pixels(block, count);
                left -= count;
            }
        } else {
            byte[] content = content(in, length);
            sum.update(content);
            visitor.chunk(type, content);
        }
        if (Integer.toUnsignedLong(in.readInt()) != sum.getValue()) {
            throw Refusal.undecodable("a part is not what its checksum says", null);
        }
        return type;
    }

    private static byte[] content(DataInputStream in, long length) throws IOException, PluginException {
        if (length > MOST_HEAD) {
            throw Refusal.notSupported("A PNG with a chunk of " + length + " bytes beside its pixels");
        }
        byte[] content = new byte[(int) length];
        in.readFully(content);
        return content;
    }
}
