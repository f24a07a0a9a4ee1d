package org.korrigo.reader.pdf.internal.document;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.korrigo.reader.pdf.internal.jpeg.JpegDamagedException;
import org.korrigo.reader.pdf.internal.jpeg.JpegFrame;
import org.korrigo.spi.document.ImageFacts;

/** Checks an image by what its dictionary and its first bytes say, before anything is decoded. */
final class ImageInspector {

    private final PdfFile file;

    ImageInspector(PdfFile file) {
        this.file = file;
    }

    /** @throws UnusableImageException when it is too large or cannot be right */
    ImageFacts inspect(COSStream image) throws IOException {
        ImageLimits.check(image);
        EncodedStream encoded = EncodedStream.read(file, image);
        if (encoded.length() == 0) {
            throw new UnusableImageException("image-undecodable", "The image has no data.");
        }
        int width = ImageLimits.width(image);
        int height = ImageLimits.height(image);
        String codec = Filters.codecOf(image);
        boolean bare = Filters.of(image).size() == 1;
        if (codec.equals("jpeg") && (bare || Filters.isDeflatedJpeg(image))) {
            JpegFrame frame = frame(bare ? encoded.head() : Filters.inflatedHead(image, EncodedStream.HEAD));
            ImageLimits.checkSize(frame.width(), frame.height(), image);
            width = frame.width();
            height = frame.height();
        }
        long offset = bare ? encoded.offset() : -1;
        return new ImageFacts(width, height, codec, offset, encoded.length(), encoded.digest());
    }

    /** Whether the encoded bytes alone, without the dictionary around them, show what the page shows. */
    static boolean isSelfContained(COSStream image) {
        COSArray decode = image.getCOSArray(COSName.DECODE);
        boolean inverted = decode != null
                && decode.size() > 0
                && decode.getObject(0) instanceof COSNumber first
                && first.floatValue() != 0;
        boolean isJpeg = Filters.codecOf(image).equals("jpeg");
        boolean recoloured = Filters.lastParameters(image).containsKey(COSName.getPDFName("ColorTransform"));
        return !isJpeg || !inverted && !recoloured;
    }

    private static JpegFrame frame(byte[] head) throws IOException {
        try {
            return JpegFrame.in(head, head.length);
        } catch (JpegDamagedException e) {
            throw new UnusableImageException("image-undecodable", e.getMessage() + ".");
        }
    }
}
