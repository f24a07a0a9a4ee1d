package org.korrigo.reader.pdf.internal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Decodes the description of a page, up to a limit: the library would decode a bomb as a whole. */
final class PageContent {

    /** The weakest filters besides Flate can blow data up about that much. */
    private static final int OTHER_FILTERS_RATIO = 1500;

    private PageContent() {}

    /** @throws TooLargeException when there is more than the limit */
    static byte[] of(COSDictionary page) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (COSStream stream : streams(page.getDictionaryObject(COSName.CONTENTS))) {
            try (InputStream in = open(stream)) {
                copy(in, content);
            }
            content.write('\n');
        }
        return content.toByteArray();
    }

    private static List<COSStream> streams(COSBase contents) {
        List<COSStream> streams = new ArrayList<>();
        if (contents instanceof COSStream stream) {
            streams.add(stream);
        } else if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    streams.add(stream);
                }
            }
        }
        return streams;
    }

    private static InputStream open(COSStream stream) throws IOException {
        List<COSName> filters = Filters.of(stream);
        boolean onlyFlate = filters.stream().allMatch(Filters::isFlate) && !stream.containsKey(COSName.DECODE_PARMS);
        if (!onlyFlate) {
            if (stream.getLength() * OTHER_FILTERS_RATIO > Limits.inForce().contentBytes()) {
                throw new TooLargeException();
            }
            return stream.createInputStream();
        }
        InputStream in = stream.createRawInputStream();
        for (int i = 0; i < filters.size(); i++) {
            in = new InflaterInputStream(in);
        }
        return in;
    }

    private static void copy(InputStream in, ByteArrayOutputStream content) throws IOException {
        byte[] buffer = new byte[1 << 14];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            content.write(buffer, 0, n);
            if (content.size() > Limits.inForce().contentBytes()) {
                throw new TooLargeException();
            }
        }
    }

    /** The description of the page is larger than any honest one. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException() {
            super("The description of the page takes more than "
                    + Limits.inForce().contentBytes() + " bytes.");
        }
    }
}
