package org.korrigo.importer.image.internal.format;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.korrigo.spi.PluginException;

/** What a PNG says of itself, and whether its pixels are all there: told by their count, without keeping one. */
final class PngHeader implements PngChunks.Visitor, AutoCloseable {

    private static final int GREY = 0;
    private static final int RGB = 2;
    private static final int PALETTE = 3;
    private static final int GREY_ALPHA = 4;
    private static final double METRES_PER_INCH = 0.0254;

    int width;
    int height;
    int bits;
    int colour = -1;
    Resolution resolution = Resolution.UNKNOWN;

    private final long encodedBytes;
    private final Inflater inflater = new Inflater();
    private final byte[] rows = new byte[1 << 16];
    private boolean interlaced;
    private boolean transparent;
    private byte[] palette = new byte[0];
    private long inflated;

    PngHeader(long encodedBytes) {
        this.encodedBytes = encodedBytes;
    }

    @Override
    public void chunk(String type, byte[] content) throws PluginException {
        ByteBuffer in = ByteBuffer.wrap(content);
        switch (type) {
            case "IHDR" -> head(in);
            case "PLTE" -> palette = content;
            case "tRNS" -> transparent = true;
            case "pHYs" ->
                resolution = content.length == 9 && content[8] == 1
                        ? Resolution.stated(in.getInt(0) * METRES_PER_INCH, in.getInt(4) * METRES_PER_INCH)
                        : Resolution.UNKNOWN;
            default -> {
                // a part that is not about pixels
            }
        }
    }

    private void head(ByteBuffer in) throws PluginException {
        if (in.capacity() != 13 || colour >= 0) {
            throw Refusal.undecodable("its header is not one", null);
        }
        width = in.getInt(0);
        height = in.getInt(4);
        bits = in.get(8);
        colour = in.get(9);
        interlaced = in.get(12) != 0;
        boolean known = (bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16)
                && colour >= GREY
                && colour <= 6
                && colour != 1
                && colour != 5;
        if (!known) {
            throw Refusal.undecodable("its header is not one", null);
        }
        Limits.check(width, height, encodedBytes);
    }

    @Override
    public void pixels(byte[] bytes, int length) throws PluginException {
        if (colour < 0) {
            throw Refusal.undecodable("it has no header", null);
        }
        inflater.setInput(bytes, 0, length);
        try {
            for (int count = inflater.inflate(rows); count > 0; count = inflater.inflate(rows)) {
                inflated += count;
                if (!interlaced && inflated > expected()) {
                    throw Refusal.undecodable("it has more pixels than it says", null);
                }
            }
        } catch (DataFormatException e) {
            throw Refusal.undecodable("its pixels cannot be inflated", e);
        }
    }

    /** @throws PluginException when a part of the pixels is missing */
    void checkWhole() throws PluginException {
        if (colour < 0 || !inflater.finished() || !interlaced && inflated != expected()) {
            throw Refusal.undecodable("pixels are missing", null);
        }
        if (colour == PALETTE && (palette.length < 3 || palette.length % 3 != 0)) {
            throw Refusal.undecodable("its palette is missing", null);
        }
    }

    private long expected() {
        return (1 + ((long) width * samples() * bits + 7) / 8) * height;
    }

    int samples() {
        return switch (colour) {
            case GREY, PALETTE -> 1;
            case GREY_ALPHA -> 2;
            case RGB -> 3;
            default -> 4;
        };
    }

    /** Whether a PDF can hold the compressed pixels as they are. */
    boolean isPlain() {
        return !interlaced && !transparent && colour <= PALETTE;
    }

    String entries() {
        String colours = colour == GREY
                ? "/DeviceGray"
                : colour == RGB
                        ? "/DeviceRGB"
                        : "[/Indexed /DeviceRGB " + (palette.length / 3 - 1) + " <"
                                + HexFormat.of().formatHex(palette) + ">]";
        return "/ColorSpace " + colours + " /BitsPerComponent " + bits
                + " /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors " + samples() + " /BitsPerComponent "
                + bits + " /Columns " + width + " >>";
    }

    @Override
    public void close() {
        inflater.end();
    }
}
