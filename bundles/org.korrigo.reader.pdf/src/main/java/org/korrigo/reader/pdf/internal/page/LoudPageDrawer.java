package org.korrigo.reader.pdf.internal.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page, and fails where the library would log a line and leave a white spot. */
final class LoudPageDrawer extends PageDrawer {

    private static final int MOST_OPERATORS = 1_000_000;

    private static final int MOST_FORMS = 2_000;

    /** Beyond 50 the library leaves forms out. */
    private static final int DEEPEST_FORM = 40;

    private int operators;
    private int forms;

    LoudPageDrawer(PageDrawerParameters parameters) throws IOException {
        super(parameters);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new IOException("The page takes more than " + MOST_OPERATORS + " steps to draw");
        }
        super.processOperator(operator, operands);
    }

    /** Forms may draw forms: a few bytes can ask for more drawing than there is time. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        countForm();
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        countForm();
        super.showTransparencyGroup(form);
    }

    private void countForm() throws IOException {
        if (++forms > MOST_FORMS || getLevel() > DEEPEST_FORM) {
            throw new IOException("The page draws too many forms, or forms within themselves");
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        if (image instanceof PDImageXObject stored) {
            ImageSoundness.check(stored);
            checkColours(stored.getCOSObject());
        }
        super.drawImage(image);
    }

    private static void checkColours(COSStream image) throws IOException {
        if (Jpeg2000.isOne(image) && Jpeg2000.of(image).isLuminance(image)) {
            throw new IOException("The page shows a JPEG 2000 image in colours that can only be shown alone");
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        throw exception;
    }
}
