package org.korrigo.render.pdf.internal.scan;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.korrigo.render.pdf.internal.document.CopyFile;
import org.korrigo.render.pdf.internal.document.Placement;
import org.korrigo.render.pdf.internal.document.Sheet;

/** Takes over pages that are more than one image, with their commands, as form objects. */
final class DrawnPages {

    private static final int MOST_CONTENT = 32 << 20;

    private final CopyFile target;
    private final ObjectCopies copies;
    private final Map<COSDictionary, COSStream> forms = new IdentityHashMap<>();

    DrawnPages(CopyFile target, ObjectCopies copies) {
        this.target = target;
        this.copies = copies;
    }

    void draw(COSDictionary source, Placement placement, Sheet sheet) throws IOException {
        PDPage page = new PDPage(source);
        sheet.pen().transform(matrix(placement, page.getCropBox()));
        sheet.draw(form(page));
        new PageStamps(copies).draw(page, sheet);
    }

    /** From the page's own space: fractions of its box, y turned down. */
    private static AffineTransform matrix(Placement placement, PDRectangle box) {
        AffineTransform matrix = new AffineTransform(placement.ofScan());
        matrix.translate(0, 1);
        matrix.scale(1.0 / box.getWidth(), -1.0 / box.getHeight());
        matrix.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return matrix;
    }

    private COSStream form(PDPage page) throws IOException {
        COSStream form = forms.get(page.getCOSObject());
        if (form == null) {
            form = fresh(page);
            forms.put(page.getCOSObject(), form);
        }
        return form;
    }

    private COSStream fresh(PDPage page) throws IOException {
        byte[] content = content(page);
        COSStream form = target.compressed(content);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, page.getCropBox().getCOSArray());
        form.setItem(COSName.RESOURCES, copies.of(UsedResources.of(page, content)));
        COSDictionary group = page.getCOSObject().getCOSDictionary(COSName.GROUP);
        if (group != null) {
            form.setItem(COSName.GROUP, copies.of(group));
        }
        return form;
    }

    private static byte[] content(PDPage page) throws IOException {
        try (InputStream in = page.getContents()) {
            byte[] content = in.readNBytes(MOST_CONTENT + 1);
            if (content.length > MOST_CONTENT) {
                throw new IOException("The page's commands take more than " + MOST_CONTENT + " bytes");
            }
            return content;
        }
    }
}
