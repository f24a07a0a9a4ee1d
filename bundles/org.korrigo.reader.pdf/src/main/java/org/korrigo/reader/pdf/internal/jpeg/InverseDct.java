package org.korrigo.reader.pdf.internal.jpeg;

import java.util.Arrays;

/**
 * Turns the coefficients of a block into samples, by the fast method of Arai, Agui and Nakajima. The scale factors of the method are
 * multiplied into the quantisation steps beforehand.
 */
final class InverseDct {

    /** The level shift of JPEG, and a half to round by. */
    private static final float ROUNDED_LEVEL = 128.5f;

    private static final float SQRT_2 = 1.414213562f;
    private static final float TWICE_COS_PI_8 = 1.847759065f;
    private static final float COS_DIFFERENCE = 1.082392200f;
    private static final float COS_SUM = 2.613125930f;
    private static final double[] SCALE = {
        1, 1.387039845, 1.306562965, 1.175875602, 1, 0.785694958, 0.541196100, 0.275899379
    };

    private final float[] rows = new float[64];

    /** The factors to multiply coefficients with before {@link #transform}. */
    static float[] factors(int[] quantisation) {
        float[] factors = new float[64];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = (float) (quantisation[i] * SCALE[i >> 3] * SCALE[i & 7] / 8);
        }
        return factors;
    }

    /** Writes 8 by 8 samples. {@code block} is used up. */
    void transform(float[] block, byte[] out, int offset, int stride) {
        for (int column = 0; column < 8; column++) {
            if (isFlat(block, column)) {
                fillColumn(rows, column, block[column]);
            } else {
                line(block, rows, column, 8);
            }
        }
        for (int row = 0; row < 8; row++) {
            line(rows, block, row * 8, 1);
            for (int x = 0; x < 8; x++) {
                out[offset + row * stride + x] = sample(block[row * 8 + x]);
            }
        }
    }

    /** A block of one colour: most of a page. */
    void fill(float dc, byte[] out, int offset, int stride) {
        byte value = sample(dc);
        for (int row = 0; row < 8; row++) {
            Arrays.fill(out, offset + row * stride, offset + row * stride + 8, value);
        }
    }

    private static boolean isFlat(float[] block, int column) {
        for (int i = column + 8; i < 64; i += 8) {
            if (block[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static void fillColumn(float[] rows, int column, float value) {
        for (int i = column; i < 64; i += 8) {
            rows[i] = value;
        }
    }

    private static byte sample(float value) {
        return (byte) Math.max(0, Math.min(255, (int) (value + ROUNDED_LEVEL)));
    }

    private static void line(float[] in, float[] out, int base, int step) {
        float even0 = in[base] + in[base + 4 * step];
        float even1 = in[base] - in[base + 4 * step];
        float even3 = in[base + 2 * step] + in[base + 6 * step];
        float even2 = (in[base + 2 * step] - in[base + 6 * step]) * SQRT_2 - even3;
        float a0 = even0 + even3;
        float a3 = even0 - even3;
        float a1 = even1 + even2;
        float a2 = even1 - even2;
        float z13 = in[base + 5 * step] + in[base + 3 * step];
        float z10 = in[base + 5 * step] - in[base + 3 * step];
        float z11 = in[base + step] + in[base + 7 * step];
        float z12 = in[base + step] - in[base + 7 * step];
        float b7 = z11 + z13;
        float z5 = (z10 + z12) * TWICE_COS_PI_8;
        float b6 = z5 - z10 * COS_SUM - b7;
        float b5 = (z11 - z13) * SQRT_2 - b6;
        float b4 = z5 - z12 * COS_DIFFERENCE - b5;
        out[base] = a0 + b7;
        out[base + 7 * step] = a0 - b7;
        out[base + step] = a1 + b6;
        out[base + 6 * step] = a1 - b6;
        out[base + 2 * step] = a2 + b5;
        out[base + 5 * step] = a2 - b5;
        out[base + 3 * step] = a3 + b4;
        out[base + 4 * step] = a3 - b4;
    }
}
