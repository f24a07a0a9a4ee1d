package org.korrigo.reader.pdf.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.korrigo.reader.pdf.internal.document.ImageLimits;

/** Finds images of which a part is missing: decoders fill what they do not get with white. */
final class ImageSoundness {

    private ImageSoundness() {}

    /** @throws IOException when the image is too large or not all there */
    static void check(PDImageXObject image) throws IOException {
        COSStream stream = image.getCOSObject();
        ImageLimits.check(stream);
        if (ImageDecoder.isJpeg(stream)) {
            JpegDecoder.check(ImageDecoder.encodedJpeg(stream));
        } else if (FaxData.isFax(stream)) {
            new FaxData(stream).check(ImageDecoder.bilevelRows(image), image.getHeight());
        } else if (Jpeg2000.isOne(stream)) {
            Jpeg2000 header = Jpeg2000.of(stream);
            header.checkSize(stream);
            header.nameColours(stream);
        } else {
            checkData(image, stream);
        }
    }

    private static void checkData(PDImageXObject image, COSStream stream) throws IOException {
        if (Jbig2Data.isOne(stream)) {
            new Jbig2Data(stream).check();
        }
        checkLength(image);
    }

    private static void checkLength(PDImageXObject image) throws IOException {
        int components = image.isStencil() ? 1 : image.getColorSpace().getNumberOfComponents();
        int depth = image.isStencil() ? 1 : image.getBitsPerComponent();
        long expected = ((long) image.getWidth() * depth * components + 7) / 8 * image.getHeight();
        try (InputStream in = image.createInputStream()) {
            long length = in.transferTo(OutputStream.nullOutputStream());
            if (length < expected) {
                throw new IOException("The image has " + length + " bytes of pixels, not " + expected);
            }
        }
    }
}
