package org.korrigo.reader.pdf.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** How a stream is encoded, the outermost filter first. */
public final class Filters {

    private Filters() {}

    static List<COSName> of(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** The parameters of the last filter, the one of the image. */
    static COSDictionary lastParameters(COSStream stream) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray array && array.size() > 0) {
            parameters = array.getObject(array.size() - 1);
        }
        return parameters instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
    }

    static boolean isFlate(COSName filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }

    /** Some programs deflate JPEGs once more. */
    static boolean isDeflatedJpeg(COSStream image) {
        List<COSName> filters = of(image);
        return filters.size() > 1
                && filters.subList(0, filters.size() - 1).stream().allMatch(Filters::isFlate)
                && codecOf(image).equals("jpeg");
    }

    /** The first bytes behind all filters but the last. */
    static byte[] inflatedHead(COSStream image, int length) throws IOException {
        InputStream in = image.createRawInputStream();
        try {
            for (int i = of(image).size() - 1; i > 0; i--) {
                in = new InflaterInputStream(in);
            }
            return in.readNBytes(length);
        } catch (ZipException e) {
            throw new UnusableImageException(
                    "image-undecodable", "The data of the image is damaged: " + e.getMessage() + ".");
        } finally {
            in.close();
        }
    }

    /** The name of an image's codec as in {@code ImageFacts}, or an empty text. */
    public static String codecOf(COSStream image) {
        List<COSName> filters = of(image);
        String last = filters.isEmpty() ? "" : filters.get(filters.size() - 1).getName();
        return switch (last) {
            case "DCTDecode", "DCT" -> "jpeg";
            case "CCITTFaxDecode", "CCF" -> "ccitt";
            case "JBIG2Decode" -> "jbig2";
            case "JPXDecode" -> "jpx";
            case "FlateDecode", "Fl" -> "flate";
            default -> "";
        };
    }
}
