package org.korrigo.importer.zip.internal.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Whether a TIFF has more than one page, without understanding any. */
final class TiffPages {

    private static final int ENTRY = 12;

    private TiffPages() {}

    static boolean areSeveral(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteOrder order = read(channel, 0, 2, ByteOrder.BIG_ENDIAN).get(0) == 'I'
                    ? ByteOrder.LITTLE_ENDIAN
                    : ByteOrder.BIG_ENDIAN;
            long first = Integer.toUnsignedLong(read(channel, 4, 4, order).getInt());
            int entries = Short.toUnsignedInt(read(channel, first, 2, order).getShort());
            return read(channel, first + 2 + (long) ENTRY * entries, 4, order).getInt() != 0;
        }
    }

    /** Zeros behind the end of the file: whoever decodes it will say that it is damaged. */
    private static ByteBuffer read(FileChannel channel, long position, int count, ByteOrder order) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(order);
        channel.read(bytes, position);
        return bytes.clear();
    }
}
