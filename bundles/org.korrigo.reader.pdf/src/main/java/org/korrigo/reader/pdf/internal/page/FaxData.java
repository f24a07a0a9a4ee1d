package org.korrigo.reader.pdf.internal.page;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The encoded bytes of a CCITT image, whose decoder leaves the rows white that it did not get. */
final class FaxData {

    /** Group 4 data ends with two end-of-line codes. */
    private static final int END = 0x001001;

    private static final int END_BITS = 24;
    private static final int TAIL = 16;

    /** White rows at the bottom are common; that many of them without the end mark are a cut. */
    private static final double SUSPICIOUS = 0.02;

    private final COSStream stream;
    private final COSDictionary parameters;

    FaxData(COSStream stream) {
        this.stream = stream;
        COSBase found = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (found instanceof COSArray array && array.size() > 0) {
            found = array.getObject(array.size() - 1);
        }
        parameters = found instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
    }

    static boolean isFax(COSStream stream) {
        COSBase filters = stream.getFilters();
        COSBase last =
                filters instanceof COSArray array && array.size() > 0 ? array.getObject(array.size() - 1) : filters;
        return COSName.CCITTFAX_DECODE.equals(last) || COSName.CCITTFAX_DECODE_ABBREVIATION.equals(last);
    }

    void check(byte[] rows, int height) throws IOException {
        byte white = (byte) (parameters.getBoolean(COSName.BLACK_IS_1, false) ? 0 : 0xFF);
        int blank = 0;
        while (blank < rows.length && rows[rows.length - 1 - blank] == white) {
            blank++;
        }
        if (blank > SUSPICIOUS * rows.length && announcesEnd() && !hasEnd()) {
            throw new IOException("The fax data ends before its picture of " + height + " rows does");
        }
    }

    private boolean announcesEnd() {
        return parameters.getInt(COSName.K, 0) < 0 && parameters.getBoolean(COSName.getPDFName("EndOfBlock"), true);
    }

    private boolean hasEnd() throws IOException {
        long window = -1;
        for (byte value : tail()) {
            for (int bit = 7; bit >= 0; bit--) {
                window = window << 1 | value >> bit & 1;
                if ((window & (1 << END_BITS) - 1) == END) {
                    return true;
                }
            }
        }
        return false;
    }

    private byte[] tail() throws IOException {
        try (InputStream in = stream.createRawInputStream()) {
            in.skipNBytes(Math.max(0, stream.getLength() - TAIL));
            return in.readAllBytes();
        }
    }
}
