package org.korrigo.render.pdf.internal.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page being drawn. */
public final class Sheet {

    private static final String MULTIPLY = "GsMultiply";

    private final CopyFile file;
    private final Pen pen = new Pen();
    private final COSDictionary resources = new COSDictionary();
    private final Map<COSBase, String> names = new HashMap<>();
    private final double width;
    private final double height;

    Sheet(CopyFile file, double width, double height) {
        this.file = file;
        this.width = width;
        this.height = height;
    }

    public Pen pen() {
        return pen;
    }

    /** In points. */
    public double width() {
        return width;
    }

    /** In points. */
    public double height() {
        return height;
    }

    public Lettering regular() {
        return file.regular();
    }

    public Lettering bold() {
        return file.bold();
    }

    /** @param visible from {@link Lettering#visible} */
    public void write(Lettering lettering, double size, String visible, double x, double y) throws IOException {
        resource(COSName.FONT, lettering.name(), lettering.dictionary());
        pen.text(lettering, size, visible, x, y);
    }

    /** Draws an image or a form with the pen's present transformation. */
    public void draw(COSStream object) {
        String name = names.computeIfAbsent(object, any -> "X" + names.size());
        resource(COSName.XOBJECT, name, object);
        pen.draw(name);
    }

    /** From here on colours darken what lies below and never hide it. */
    public void multiply(double opacity) {
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.BM, COSName.getPDFName("Multiply"));
        state.setItem(COSName.CA_NS, new COSFloat((float) opacity));
        resource(COSName.EXT_G_STATE, MULTIPLY, state);
        pen.state(MULTIPLY);
    }

    private void resource(COSName kind, String name, COSBase value) {
        COSDictionary ofKind = resources.getCOSDictionary(kind);
        if (ofKind == null) {
            ofKind = new COSDictionary();
            resources.setItem(kind, ofKind);
        }
        ofKind.setItem(name, value);
    }

    PDPage toPage() throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.getCOSObject()
                .setItem(COSName.CONTENTS, file.compressed(pen.commands().getBytes(StandardCharsets.US_ASCII)));
        if (resources.getCOSDictionary(COSName.EXT_G_STATE) != null) {
            page.getCOSObject().setItem(COSName.GROUP, blendingGroup());
        }
        return page;
    }

    /** Without it viewers choose the colour space in which they blend, each its own. */
    private static COSDictionary blendingGroup() {
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, COSName.DEVICERGB);
        return group;
    }
}
