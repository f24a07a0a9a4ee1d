package org.korrigo.importer.image.internal.format;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.util.HexFormat;
import org.korrigo.importer.image.internal.document.PageImage;
import org.korrigo.spi.PluginException;

/**
 * An image whose pixels had to be decoded, on its way into a PDF.
 *
 * @param rows what the PDF keeps of it
 * @param flattened whether paper shines through it
 */
record DecodedImage(PixelRows rows, boolean flattened) {

    static DecodedImage of(BufferedImage image) {
        ColorModel colours = image.getColorModel();
        if (colours.hasAlpha()) {
            FlattenedRows rows = new FlattenedRows(image);
            return new DecodedImage(rows, rows.isTransparent());
        }
        if (colours instanceof IndexColorModel palette) {
            return new DecodedImage(indexed(image, palette), false);
        }
        int type = image.getRaster().getTransferType();
        boolean raw = type == DataBuffer.TYPE_BYTE || type == DataBuffer.TYPE_USHORT;
        boolean grey = colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY && colours.getNumComponents() == 1;
        boolean rgb = colours.getColorSpace().isCS_sRGB() && image.getRaster().getNumBands() == 3;
        int bits = colours.getComponentSize(0);
        if (raw && (grey || rgb) && (bits == 8 || bits == 16)) {
            return new DecodedImage(
                    new SampleRows(image.getRaster(), grey ? "/DeviceGray" : "/DeviceRGB", bits), false);
        }
        return new DecodedImage(new FlattenedRows(image), false);
    }

    private static PixelRows indexed(BufferedImage image, IndexColorModel palette) {
        int bits = palette.getPixelSize();
        boolean black = bits == 1 && (palette.getRGB(0) & 0xffffff) == 0 && (palette.getRGB(1) & 0xffffff) == 0xffffff;
        if (black) {
            return new SampleRows(image.getRaster(), "/DeviceGray", 1);
        }
        byte[] colours = new byte[3 * palette.getMapSize()];
        for (int i = 0; i < palette.getMapSize(); i++) {
            colours[3 * i] = (byte) palette.getRed(i);
            colours[3 * i + 1] = (byte) palette.getGreen(i);
            colours[3 * i + 2] = (byte) palette.getBlue(i);
        }
        String space = "[/Indexed /DeviceRGB " + (palette.getMapSize() - 1) + " <"
                + HexFormat.of().formatHex(colours) + ">]";
        return new SampleRows(image.getRaster(), space, bits == 1 ? 1 : 8);
    }

    void addTo(Pages pages, Resolution resolution, int orientation) throws IOException, PluginException {
        String entries =
                "/ColorSpace " + rows.colours() + " /BitsPerComponent " + rows.bits() + " /Filter /FlateDecode";
        pages.add(new PageImage(rows.width(), rows.height(), entries, rows::deflateTo), resolution, orientation);
        if (flattened) {
            pages.remark("transparency-flattened", "its transparent parts were put on white");
        }
    }
}
