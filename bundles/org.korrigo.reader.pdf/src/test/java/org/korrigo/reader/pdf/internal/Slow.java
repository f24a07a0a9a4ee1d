package org.korrigo.reader.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page that takes its time, within every cap: an image painted again and again across it. */
final class Slow {

    private static final int TIMES = 3000;

    private Slow() {}

    static void draw(TestPdf pdf) throws IOException {
        var page = pdf.jpeg(Scans.jpeg(Scans.colour(800, 600)), PDRectangle.A4);
        String name = page.getResources().getXObjectNames().iterator().next().getName();
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < TIMES; i++) {
            content.append("q 595 ")
                    .append(i % 7)
                    .append(" 0 842 0 0 cm /")
                    .append(name)
                    .append(" Do Q\n");
        }
        COSStream stream = pdf.document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        }
        COSArray contents = new COSArray();
        contents.add(stream);
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
    }
}
