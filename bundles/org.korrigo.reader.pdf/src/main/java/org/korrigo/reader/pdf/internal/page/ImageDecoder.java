package org.korrigo.reader.pdf.internal.page;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.korrigo.reader.pdf.internal.document.ImageLimits;
import org.korrigo.reader.pdf.internal.jpeg.JpegFrame;

/** Decodes the image of a page as a whole. */
final class ImageDecoder {

    private static final List<String> JPEG_FILTERS = List.of("DCTDecode", "DCT");
    private static final Set<String> PLAIN_SPACES =
            Set.of("", "DeviceGray", "DeviceRGB", "CalGray", "CalRGB", "ICCBased");

    private ImageDecoder() {}

    static BufferedImage decode(COSStream stream, PDResources resources) throws IOException {
        PDImageXObject image = new PDImageXObject(new PDStream(stream), resources);
        if (isJpeg(stream)) {
            byte[] jpeg = encodedJpeg(stream);
            if (JpegFrame.in(jpeg, jpeg.length).components() < 4 && hasPlainColours(stream)) {
                return JpegDecoder.decode(jpeg);
            }
        }
        ImageSoundness.check(image);
        if (Jpeg2000.isOne(stream) && Jpeg2000.of(stream).isLuminance(stream)) {
            return Jpeg2000.coloured(image.getImage());
        }
        return isBilevel(image) ? bilevel(image) : image.getImage();
    }

    static boolean isJpeg(COSStream stream) {
        List<COSName> filters = new PDStream(stream).getFilters();
        return !filters.isEmpty()
                && JPEG_FILTERS.contains(filters.get(filters.size() - 1).getName());
    }

    /** The JPEG itself, with any filter around it undone. */
    static byte[] encodedJpeg(COSStream stream) throws IOException {
        try (InputStream in = new PDStream(stream).createInputStream(JPEG_FILTERS)) {
            byte[] jpeg = in.readAllBytes();
            JpegFrame frame = JpegFrame.in(jpeg, jpeg.length);
            ImageLimits.checkSize(frame.width(), frame.height(), stream);
            return jpeg;
        }
    }

    /** Whether the dictionary leaves the colours of the encoded image as they are. */
    static boolean hasPlainColours(COSStream stream) {
        boolean named = PLAIN_SPACES.contains(colourSpace(stream));
        return named && !isInverted(stream.getCOSArray(COSName.DECODE));
    }

    private static String colourSpace(COSStream stream) {
        Object space = stream.getDictionaryObject(COSName.COLORSPACE, COSName.CS);
        if (space instanceof COSArray array && array.size() > 0) {
            space = array.getObject(0);
        }
        return space instanceof COSName name ? name.getName() : "";
    }

    private static boolean isInverted(COSArray decode) {
        return decode != null
                && decode.size() > 0
                && decode.getObject(0) instanceof COSNumber first
                && first.floatValue() != 0;
    }

    static boolean isBilevel(PDImageXObject image) throws IOException {
        return image.isStencil() || image.getBitsPerComponent() == 1 && image.getColorSpace() instanceof PDDeviceGray;
    }

    /** Its decoded bytes are the rows of a one-bit image already. */
    private static BufferedImage bilevel(PDImageXObject image) throws IOException {
        byte[] rows = bilevelRows(image);
        byte[] levels = isInverted(image.getDecode()) ? new byte[] {-1, 0} : new byte[] {0, -1};
        return new BufferedImage(
                new IndexColorModel(1, 2, levels, levels, levels),
                Raster.createPackedRaster(
                        new DataBufferByte(rows, rows.length), image.getWidth(), image.getHeight(), 1, new Point()),
                false,
                null);
    }

    static byte[] bilevelRows(PDImageXObject image) throws IOException {
        try (InputStream in = image.createInputStream()) {
            return in.readNBytes(Math.multiplyExact((image.getWidth() + 7) / 8, image.getHeight()));
        }
    }
}
