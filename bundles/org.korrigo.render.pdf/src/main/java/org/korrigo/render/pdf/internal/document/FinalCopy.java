package org.korrigo.render.pdf.internal.document;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.korrigo.render.pdf.internal.cover.CoverPainter;
import org.korrigo.render.pdf.internal.message.PageToDraw;
import org.korrigo.render.pdf.internal.message.RenderRequest;
import org.korrigo.render.pdf.internal.paint.AnnotationPainter;
import org.korrigo.render.pdf.internal.scan.Scans;
import org.korrigo.spi.PluginException;

/** Puts a copy together: cover, then each page with what was drawn on it. */
public final class FinalCopy {

    private static final int ID_LENGTH = 16;

    private FinalCopy() {}

    public static void write(RenderRequest request, Typefaces typefaces) throws IOException, PluginException {
        RenderRequest.Content content = request.decode();
        try (CopyFile file = new CopyFile(typefaces);
                Scans scans = new Scans(request.scans(), file)) {
            new CoverPainter(file).paint(content.cover());
            for (RenderRequest.Placed placed : content.pages()) {
                file.add(page(file, scans, placed));
            }
            file.describe(content.cover().title(), id(request.content()));
            file.save(request.target());
        }
    }

    private static Sheet page(CopyFile file, Scans scans, RenderRequest.Placed placed)
            throws IOException, PluginException {
        PageToDraw page = placed.page();
        Placement placement = Placement.of(page);
        Sheet sheet = file.sheet(placement.width(), placement.height());
        sheet.pen().save().rectangle(0, 0, sheet.width(), sheet.height()).clip();
        scans.scan(placed.scan()).draw(page, placement, sheet);
        sheet.pen().restore();
        new AnnotationPainter(sheet).paint(page.annotations());
        return sheet;
    }

    private static byte[] id(byte[] content) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(content), ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
