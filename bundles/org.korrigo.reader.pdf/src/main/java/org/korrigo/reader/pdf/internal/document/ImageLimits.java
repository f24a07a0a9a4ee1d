package org.korrigo.reader.pdf.internal.document;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Refuses images that would take more memory than a scan can, by what their dictionaries announce. */
public final class ImageLimits {

    private ImageLimits() {}

    /** @throws UnusableImageException {@code image-too-large} or {@code image-undecodable} */
    public static void check(COSStream image) throws UnusableImageException {
        checkSize(width(image), height(image), image);
        checkRows(image);
    }

    static int width(COSStream image) {
        return image.getInt(COSName.WIDTH, COSName.W);
    }

    static int height(COSStream image) {
        return image.getInt(COSName.HEIGHT, COSName.H);
    }

    /** For sizes that the image's own data announce. */
    public static void checkSize(int width, int height, COSStream image) throws UnusableImageException {
        if (width < 1 || height < 1) {
            throw new UnusableImageException("image-undecodable", "The image has no size.");
        }
        long pixels = (long) width * height;
        boolean suspicious = pixels > Limits.PIXELS_ABOVE_SUSPICION && pixels / 8 / Limits.RATIO > image.getLength();
        boolean strip = Math.max(width, height) / Limits.SIDE_RATIO > Math.min(width, height);
        if (pixels > Limits.inForce().pixels() || suspicious || strip) {
            throw new UnusableImageException(
                    "image-too-large",
                    "The image of " + width + " by " + height + " pixels cannot be a scan: at most "
                            + Limits.inForce().pixels()
                            + " pixels, no side " + Limits.SIDE_RATIO + " times the other, above "
                            + Limits.PIXELS_ABOVE_SUSPICION + " pixels at most " + Limits.RATIO
                            + " for a byte.");
        }
    }

    /** A row longer than the image's own would be allocated in vain. */
    private static void checkRows(COSStream image) throws UnusableImageException {
        COSDictionary parameters = Filters.lastParameters(image);
        boolean predicts = parameters.getInt(COSName.PREDICTOR, 1) > 1;
        boolean fax = Filters.codecOf(image).equals("ccitt");
        if (!predicts && !fax) {
            return;
        }
        long columns = parameters.getLong(COSName.COLUMNS, 1);
        long rows = parameters.getLong(COSName.ROWS, 0);
        if (columns < 0 || columns > 4L * width(image) + 2000 || rows > 4L * height(image) + 2000) {
            throw new UnusableImageException(
                    "image-undecodable", "The rows of the image cannot be " + columns + " pixels wide.");
        }
    }
}
