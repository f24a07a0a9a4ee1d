package org.korrigo.importer.image.internal.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.korrigo.spi.PluginException;

/** One page of a TIFF, looked at before anything is decoded. */
record TiffPage(TiffDirectory directory, ByteBuffer file) {

    private static final int BLACK_IS_ZERO = 1;
    private static final int FROM_THE_RIGHT = 2;
    private static final int LARGEST_SIDE = 1 << 20;

    int width() {
        return (int) Math.min(directory.value(TiffDirectory.WIDTH, 0), LARGEST_SIDE);
    }

    int height() {
        return (int) Math.min(directory.value(TiffDirectory.HEIGHT, 0), LARGEST_SIDE);
    }

    /** @throws PluginException when it is too large, or a part of it lies behind the end of the file */
    void check() throws PluginException {
        boolean tiled = directory.values(TiffDirectory.TILE_OFFSETS).length > 0;
        double[] offsets = directory.values(tiled ? TiffDirectory.TILE_OFFSETS : TiffDirectory.STRIP_OFFSETS);
        double[] bytes = directory.values(tiled ? TiffDirectory.TILE_BYTES : TiffDirectory.STRIP_BYTES);
        if (offsets.length == 0 || offsets.length != bytes.length) {
            throw Refusal.undecodable("its parts are not listed", null);
        }
        long encoded = 0;
        for (int i = 0; i < offsets.length; i++) {
            if (offsets[i] + bytes[i] > file.capacity() || bytes[i] == 0) {
                throw Refusal.undecodable("a part lies behind its end", null);
            }
            encoded += (long) bytes[i];
        }
        Limits.check(width(), height(), encoded);
        double deepest = 1;
        for (double bits : directory.values(TiffDirectory.BITS)) {
            deepest = Math.max(deepest, bits);
        }
        long samples = directory.value(TiffDirectory.SAMPLES, 1);
        if (deepest > 16 || samples > 5) {
            throw Refusal.notSupported("A TIFF of " + samples + " samples of " + (int) deepest + " bits");
        }
        Limits.checkDecoded(width(), height(), (long) deepest * samples);
        StripLengths.check(directory, file, tiled);
    }

    /** A fax page as most programs write it, which a PDF holds as it is. */
    boolean isOneFaxStrip() {
        return directory.values(TiffDirectory.STRIP_OFFSETS).length == 1
                && directory.values(TiffDirectory.TILE_OFFSETS).length == 0
                && directory.value(TiffDirectory.T6_OPTIONS, 0) == 0
                && directory.value(TiffDirectory.BITS, 1) == 1
                && directory.value(TiffDirectory.SAMPLES, 1) == 1
                && directory.value(TiffDirectory.PHOTOMETRIC, 0) <= BLACK_IS_ZERO;
    }

    String faxEntries() {
        boolean blackIsOne = directory.value(TiffDirectory.PHOTOMETRIC, 0) == BLACK_IS_ZERO;
        return "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns "
                + width() + " /Rows " + height() + (blackIsOne ? " /BlackIs1 true" : "") + " >>";
    }

    void fax(OutputStream out) throws IOException {
        int offset = (int) directory.value(TiffDirectory.STRIP_OFFSETS, 0);
        byte[] strip = new byte[(int) directory.value(TiffDirectory.STRIP_BYTES, 0)];
        file.get(offset, strip);
        if (directory.value(TiffDirectory.FILL_ORDER, 1) == FROM_THE_RIGHT) {
            for (int i = 0; i < strip.length; i++) {
                strip[i] = (byte) (Integer.reverse(strip[i]) >>> 24);
            }
        }
        out.write(strip);
    }
}
