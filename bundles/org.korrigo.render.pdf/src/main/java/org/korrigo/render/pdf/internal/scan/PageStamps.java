package org.korrigo.render.pdf.internal.scan;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.korrigo.render.pdf.internal.document.Sheet;

/** What somebody put upon the page before it was sent: the marker saw it, so it belongs to the copy. Nothing of it can be clicked. */
record PageStamps(ObjectCopies copies) {

    /** With the pen in the page's own space. */
    void draw(PDPage page, Sheet sheet) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            PDAppearanceStream appearance =
                    annotation.isHidden() || annotation.isNoView() ? null : annotation.getNormalAppearanceStream();
            PDRectangle place = annotation.getRectangle();
            if (appearance != null && appearance.getBBox() != null && place != null) {
                draw(appearance, place, sheet);
            }
        }
    }

    private void draw(PDAppearanceStream appearance, PDRectangle place, Sheet sheet) throws IOException {
        Rectangle2D drawn =
                appearance.getBBox().transform(appearance.getMatrix()).getBounds2D();
        if (drawn.getWidth() <= 0 || drawn.getHeight() <= 0) {
            return;
        }
        AffineTransform matrix = AffineTransform.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
        matrix.scale(place.getWidth() / drawn.getWidth(), place.getHeight() / drawn.getHeight());
        matrix.translate(-drawn.getX(), -drawn.getY());
        COSStream form = (COSStream) copies.of(appearance.getCOSObject());
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        sheet.pen().save().transform(matrix);
        sheet.draw(form);
        sheet.pen().restore();
    }
}
