package org.korrigo.ocr.digits.internal;

/**
 * A layer of 5 by 5 filters that keeps the size of its input; what is negative becomes zero.
 *
 * @param side of the square input
 */
record Convolution(int side, int inputs, float[] weights, float[] bias) {
    private static final int FILTER = 5;

    float[] applied(float[] input) {
        int outputs = bias.length;
        float[] output = new float[outputs * side * side];
        for (int out = 0; out < outputs; out++) {
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    float sum = bias[out];
                    for (int in = 0; in < inputs; in++) {
                        sum += filtered(input, in * side * side, (out * inputs + in) * FILTER * FILTER, x, y);
                    }
                    output[(out * side + y) * side + x] = Math.max(0, sum);
                }
            }
        }
        return output;
    }

    private float filtered(float[] input, int plane, int filter, int x, int y) {
        float sum = 0;
        for (int dy = Math.max(-2, -y); dy <= Math.min(2, side - 1 - y); dy++) {
            for (int dx = Math.max(-2, -x); dx <= Math.min(2, side - 1 - x); dx++) {
                sum += input[plane + (y + dy) * side + x + dx] * weights[filter + (dy + 2) * FILTER + dx + 2];
            }
        }
        return sum;
    }

    /** The largest value of each square patch; what does not fill a patch is left out. */
    static float[] maxima(float[] input, int side, int patch) {
        int planes = input.length / (side * side);
        int small = side / patch;
        float[] output = new float[planes * small * small];
        for (int i = 0; i < output.length; i++) {
            int plane = i / (small * small);
            int y = i / small % small * patch;
            int x = i % small * patch;
            float most = 0;
            for (int j = 0; j < patch * patch; j++) {
                most = Math.max(most, input[(plane * side + y + j / patch) * side + x + j % patch]);
            }
            output[i] = most;
        }
        return output;
    }
}
