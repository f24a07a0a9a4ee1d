package org.korrigo.reader.pdf.internal.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.korrigo.spi.document.Rotation;

/**
 * Follows the description of a page just far enough to tell whether it is one image that covers the page, as scanners write it, perhaps
 * under invisible recognised text. Anything else is left to a renderer.
 */
final class PageDrawing {

    /** How far the edges of an image may be from those of the page, as a fraction of it. */
    private static final double EDGE = 0.012;

    private static final int MOST_OPERATORS = 100_000;
    private static final int INVISIBLE = 3;

    /** They change nothing that an image shows. */
    private static final Set<String> HARMLESS = Set.of(
            "w", "J", "j", "M", "d", "ri", "i", "BMC", "BDC", "EMC", "MP", "DP", "BX", "EX", "BT", "ET", "Tc", "Tw",
            "Tz", "TL", "Tf", "Ts", "Td", "TD", "Tm", "T*", "n", "G", "RG", "K", "CS", "SC", "SCN");

    private static final Set<String> FILL_COLOURS = Set.of("g", "rg", "k", "cs", "sc", "scn");
    private static final Set<String> SHOW_TEXT = Set.of("Tj", "TJ", "'", "\"");

    private final COSDictionary page;
    private final PDRectangle box;
    private final GraphicsStack stack = new GraphicsStack();
    private boolean simple = true;
    private boolean fillColourSet;
    private double[] rectangle;
    private PlacedImage found;

    private PageDrawing(COSDictionary page, PDRectangle box) {
        this.page = page;
        this.box = box;
    }

    /** Empty when the page must be drawn to be seen; numbers that make no sense are left to the renderer as well. */
    static Optional<PlacedImage> singleImage(COSDictionary page, byte[] content) throws IOException {
        PageDrawing drawing = new PageDrawing(page, new PDPage(page).getCropBox());
        if (page.getCOSArray(COSName.ANNOTS) != null
                && page.getCOSArray(COSName.ANNOTS).size() > 0) {
            return Optional.empty();
        }
        try {
            drawing.follow(new PDFStreamParser(content));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return drawing.simple ? Optional.ofNullable(drawing.found) : Optional.empty();
    }

    private void follow(PDFStreamParser parser) throws IOException {
        List<COSBase> operands = new ArrayList<>();
        int operators = 0;
        Object token = parser.parseNextToken();
        while (token != null && simple) {
            if (token instanceof Operator operator) {
                simple = ++operators <= MOST_OPERATORS && accept(operator.getName(), operands);
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
            token = parser.parseNextToken();
        }
    }

    private boolean accept(String operator, List<COSBase> operands) {
        if (FILL_COLOURS.contains(operator)) {
            fillColourSet = true;
            return true;
        }
        if (SHOW_TEXT.contains(operator)) {
            return stack.textMode() == INVISIBLE;
        }
        return switch (operator) {
            case "q" -> stack.save();
            case "Q" -> stack.restore();
            case "cm" -> operands.size() == 6 && stack.transform(matrix(operands));
            case "Tr" -> operands.size() == 1 && stack.textMode(number(operands.get(0)));
            case "re" -> rememberRectangle(operands);
            case "W", "W*" -> rectangle != null && coversPage(rectangle);
            case "gs" -> operands.size() == 1 && isPlainState(operands.get(0));
            case "Do" -> operands.size() == 1 && found == null && place(operands.get(0));
            default -> HARMLESS.contains(operator);
        };
    }

    private boolean rememberRectangle(List<COSBase> operands) {
        if (operands.size() != 4 || !stack.isUpright()) {
            return false;
        }
        double x = number(operands.get(0));
        double y = number(operands.get(1));
        Matrix unit = new Matrix(
                (float) number(operands.get(2)), 0, 0, (float) number(operands.get(3)), (float) x, (float) y);
        rectangle = GraphicsStack.bounds(unit.multiply(stack.matrix()));
        return true;
    }

    /** A soft mask, transparency or a blend mode would change the image. */
    private boolean isPlainState(COSBase name) {
        COSBase state = resource(COSName.EXT_G_STATE, name);
        return state instanceof COSDictionary dictionary
                && dictionary.getFloat(COSName.CA_NS, 1) >= 1
                && isAbsentOr(dictionary, COSName.SMASK, "None")
                && isAbsentOr(dictionary, COSName.BM, "Normal");
    }

    private static boolean isAbsentOr(COSDictionary dictionary, COSName key, String value) {
        COSBase found = dictionary.getDictionaryObject(key);
        return found == null || found instanceof COSName name && name.getName().equals(value);
    }

    private boolean place(COSBase name) {
        boolean isPlainImage = resource(COSName.XOBJECT, name) instanceof COSStream stream
                && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                && !stream.containsKey(COSName.SMASK)
                && !stream.containsKey(COSName.MASK)
                && !stream.containsKey(COSName.OC)
                && !(fillColourSet && stream.getBoolean(COSName.IMAGE_MASK, false));
        Rotation turn = stack.turn();
        if (!isPlainImage || turn == null || !coversPage(GraphicsStack.bounds(stack.matrix()))) {
            return false;
        }
        found = new PlacedImage((COSStream) resource(COSName.XOBJECT, name), turn);
        return true;
    }

    private COSBase resource(COSName kind, COSBase name) {
        COSBase resources = PDPageTree.getInheritableAttribute(page, COSName.RESOURCES);
        COSDictionary all = resources instanceof COSDictionary dictionary ? dictionary.getCOSDictionary(kind) : null;
        return all != null && name instanceof COSName key ? all.getDictionaryObject(key) : null;
    }

    /** @param bounds left, bottom, right, top */
    private boolean coversPage(double[] bounds) {
        double toleranceX = EDGE * box.getWidth();
        double toleranceY = EDGE * box.getHeight();
        return Math.abs(bounds[0] - box.getLowerLeftX()) <= toleranceX
                && Math.abs(bounds[1] - box.getLowerLeftY()) <= toleranceY
                && Math.abs(bounds[2] - box.getUpperRightX()) <= toleranceX
                && Math.abs(bounds[3] - box.getUpperRightY()) <= toleranceY;
    }

    private static Matrix matrix(List<COSBase> operands) {
        float[] values = new float[6];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) number(operands.get(i));
        }
        return new Matrix(values[0], values[1], values[2], values[3], values[4], values[5]);
    }

    private static double number(COSBase operand) {
        return operand instanceof COSNumber number ? number.floatValue() : Double.NaN;
    }
}
