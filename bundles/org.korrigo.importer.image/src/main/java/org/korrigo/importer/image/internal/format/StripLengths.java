package org.korrigo.importer.image.internal.format;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.korrigo.spi.PluginException;

/** Whether each strip of a TIFF has all its rows: the decoder fills what is missing without a word. */
final class StripLengths {

    private static final int NONE = 1;
    private static final int LZW = 5;
    private static final int DEFLATE = 8;
    private static final int OLD_DEFLATE = 32946;
    private static final int PACK_BITS = 32773;

    private StripLengths() {}

    static void check(TiffDirectory directory, ByteBuffer file, boolean tiled) throws PluginException {
        int compression = (int) directory.value(TiffDirectory.COMPRESSION, 1);
        boolean planar = directory.value(284, 1) == 2;
        boolean subsampled = directory.value(TiffDirectory.PHOTOMETRIC, 0) == 6;
        boolean counted = compression == NONE
                || compression == LZW
                || compression == DEFLATE
                || compression == OLD_DEFLATE
                || compression == PACK_BITS;
        if (!counted || tiled || planar || subsampled) {
            return;
        }
        double[] offsets = directory.values(TiffDirectory.STRIP_OFFSETS);
        double[] bytes = directory.values(TiffDirectory.STRIP_BYTES);
        for (int i = 0; i < offsets.length; i++) {
            byte[] strip = new byte[(int) bytes[i]];
            file.get((int) offsets[i], strip);
            if (length(compression, strip) < expected(directory, i)) {
                throw Refusal.undecodable("rows are missing", null);
            }
        }
    }

    private static long expected(TiffDirectory directory, int strip) {
        long height = directory.value(TiffDirectory.HEIGHT, 0);
        long rows = Math.min(height, directory.value(TiffDirectory.ROWS_PER_STRIP, height));
        long bits = 0;
        long samples = directory.value(TiffDirectory.SAMPLES, 1);
        double[] depths = directory.values(TiffDirectory.BITS);
        for (int i = 0; i < samples; i++) {
            bits += depths.length == 0 ? 1 : (long) depths[Math.min(i, depths.length - 1)];
        }
        long row = (directory.value(TiffDirectory.WIDTH, 0) * bits + 7) / 8;
        return row * Math.max(0, Math.min(rows, height - strip * rows));
    }

    private static long length(int compression, byte[] strip) throws PluginException {
        return switch (compression) {
            case NONE -> strip.length;
            case LZW -> LzwLength.of(strip);
            case PACK_BITS -> packed(strip);
            default -> inflated(strip);
        };
    }

    private static long packed(byte[] strip) {
        long length = 0;
        for (int i = 0; i < strip.length; ) {
            int code = strip[i];
            boolean literal = code >= 0;
            if (literal) {
                length += Math.min(code + 1, strip.length - i - 1);
            } else if (code != -128 && i + 1 < strip.length) {
                length += 1 - code;
            }
            i += literal ? code + 2 : code == -128 ? 1 : 2;
        }
        return length;
    }

    private static long inflated(byte[] strip) throws PluginException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(strip);
            byte[] block = new byte[1 << 16];
            long length = 0;
            for (int count = inflater.inflate(block); count > 0; count = inflater.inflate(block)) {
                length += count;
            }
            return length;
        } catch (DataFormatException e) {
            throw Refusal.undecodable("its pixels cannot be inflated", e);
        } finally {
            inflater.end();
        }
    }
}
