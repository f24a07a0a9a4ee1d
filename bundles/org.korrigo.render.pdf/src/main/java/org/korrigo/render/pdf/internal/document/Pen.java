package org.korrigo.render.pdf.internal.document;

import java.awt.geom.AffineTransform;
import java.io.IOException;

/** Writes drawing commands. Lengths are points, the origin is the bottom left corner, y grows upwards. */
public final class Pen {

    private static final long OF_MATRICES = 1_000_000;
    private static final long OF_COLOURS = 1000;
    /** Rounding stays below a quarter of a pixel at 1200 dpi. */
    private static final long OF_LENGTHS = 100;

    private final StringBuilder commands = new StringBuilder();

    public Pen save() {
        return command("q");
    }

    public Pen restore() {
        return command("Q");
    }

    public Pen transform(AffineTransform matrix) {
        double[] numbers = new double[6];
        matrix.getMatrix(numbers);
        return numbers(OF_MATRICES, numbers).command("cm");
    }

    public Pen fillColour(Colour colour) {
        return numbers(OF_COLOURS, colour.red(), colour.green(), colour.blue()).command("rg");
    }

    public Pen strokeColour(Colour colour) {
        return numbers(OF_COLOURS, colour.red(), colour.green(), colour.blue()).command("RG");
    }

    /** Lines get round ends and corners. */
    public Pen lineWidth(double width) {
        return numbers(OF_LENGTHS, width).command("w 1 J 1 j");
    }

    public Pen move(double x, double y) {
        return numbers(OF_LENGTHS, x, y).command("m");
    }

    public Pen line(double x, double y) {
        return numbers(OF_LENGTHS, x, y).command("l");
    }

    /** A Bézier curve from where the pen is: two control points and the end, x before y. */
    public Pen curve(double... points) {
        return numbers(OF_LENGTHS, points).command("c");
    }

    public Pen rectangle(double x, double y, double width, double height) {
        return numbers(OF_LENGTHS, x, y, width, height).command("re");
    }

    /** Fills what the paths cover, however often they do. */
    public Pen fill() {
        return command("f");
    }

    public Pen stroke() {
        return command("S");
    }

    public Pen clip() {
        return command("W n");
    }

    /** Draws what the page's resources hold under the name. */
    public Pen draw(String name) {
        commands.append('/').append(name).append(' ');
        return command("Do");
    }

    /** Sets the graphics state that the page's resources hold under the name. */
    public Pen state(String name) {
        commands.append('/').append(name).append(' ');
        return command("gs");
    }

    /** @param visible from {@link Lettering#visible} */
    public Pen text(Lettering lettering, double size, String visible, double x, double y) throws IOException {
        commands.append("BT /").append(lettering.name()).append(' ');
        numbers(OF_LENGTHS, size).command("Tf");
        numbers(OF_LENGTHS, x, y).command("Td");
        commands.append(lettering.encoded(visible)).append(" Tj ");
        return command("ET");
    }

    String commands() {
        return commands.toString();
    }

    private Pen command(String operator) {
        commands.append(operator).append('\n');
        return this;
    }

    private Pen numbers(long precision, double... numbers) {
        for (double number : numbers) {
            number(number, precision);
        }
        return this;
    }

    /** Fixed point: PDF knows no exponents. */
    private void number(double number, long precision) {
        long fixed = Math.round(number * precision);
        if (fixed < 0) {
            commands.append('-');
        }
        long size = Math.abs(fixed);
        commands.append(size / precision);
        String fraction = Long.toString(precision + size % precision).substring(1);
        int end = fraction.length();
        while (end > 0 && fraction.charAt(end - 1) == '0') {
            end--;
        }
        if (end > 0) {
            commands.append('.').append(fraction, 0, end);
        }
        commands.append(' ');
    }
}
