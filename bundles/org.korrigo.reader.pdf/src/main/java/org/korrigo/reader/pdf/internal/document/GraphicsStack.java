package org.korrigo.reader.pdf.internal.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.util.Matrix;
import org.korrigo.spi.document.Rotation;

/** The part of the graphics state that places an image, with what was saved of it. */
final class GraphicsStack {

    private static final int DEEPEST = 1000;

    /** Shear below this share of the scale is rounding. */
    private static final double SHEAR = 1e-3;

    private final Deque<State> saved = new ArrayDeque<>();
    private State state = new State(new Matrix(), 0);

    private record State(Matrix matrix, double textMode) {}

    boolean save() {
        saved.push(state);
        return saved.size() < DEEPEST;
    }

    /** One too many changes nothing: viewers are as tolerant. */
    boolean restore() {
        if (!saved.isEmpty()) {
            state = saved.pop();
        }
        return true;
    }

    boolean transform(Matrix matrix) {
        state = new State(matrix.multiply(state.matrix), state.textMode);
        return true;
    }

    boolean textMode(double mode) {
        state = new State(state.matrix, mode);
        return true;
    }

    double textMode() {
        return state.textMode;
    }

    Matrix matrix() {
        return state.matrix;
    }

    boolean isUpright() {
        return isSmall(state.matrix.getShearX()) && isSmall(state.matrix.getShearY());
    }

    /** How the unit square is turned; null when it is mirrored or slanted. */
    Rotation turn() {
        double a = state.matrix.getScaleX();
        double b = state.matrix.getShearY();
        double c = state.matrix.getShearX();
        double d = state.matrix.getScaleY();
        if (isSmall(b) && isSmall(c)) {
            return a > 0 && d > 0 ? Rotation.NONE : a < 0 && d < 0 ? Rotation.HALF_TURN : null;
        }
        if (isSmall(a) && isSmall(d)) {
            return b < 0 && c > 0 ? Rotation.CLOCKWISE_90 : b > 0 && c < 0 ? Rotation.CLOCKWISE_270 : null;
        }
        return null;
    }

    private boolean isSmall(double value) {
        Matrix m = state.matrix;
        double largest = Math.max(
                Math.max(Math.abs(m.getScaleX()), Math.abs(m.getScaleY())),
                Math.max(Math.abs(m.getShearX()), Math.abs(m.getShearY())));
        return Math.abs(value) <= SHEAR * largest;
    }

    /** The bounds of the unit square: left, bottom, right, top. */
    static double[] bounds(Matrix m) {
        double x = m.getTranslateX();
        double y = m.getTranslateY();
        return new double[] {
            x + Math.min(0, m.getScaleX()) + Math.min(0, m.getShearX()),
            y + Math.min(0, m.getScaleY()) + Math.min(0, m.getShearY()),
            x + Math.max(0, m.getScaleX()) + Math.max(0, m.getShearX()),
            y + Math.max(0, m.getScaleY()) + Math.max(0, m.getShearY())
        };
    }
}
