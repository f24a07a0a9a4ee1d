package org.korrigo.ocr.digits.internal;

import java.util.Arrays;

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
            Arrays.fill(output, out * side * side, (out + 1) * side * side, bias[out]);
            for (int in = 0; in < inputs; in++) {
                for (int tap = 0; tap < FILTER * FILTER; tap++) {
                    add(input, in, output, out, tap);
                }
            }
        }
        for (int i = 0; i < output.length; i++) {
            output[i] = Math.max(0, output[i]);
        }
        return output;
    }

    /** One weight of one filter over the whole plane: long rows of plain sums, which the virtual machine makes fast. */
    private void add(float[] input, int in, float[] output, int out, int tap) {
        float weight = weights[(out * inputs + in) * FILTER * FILTER + tap];
        int dy = tap / FILTER - FILTER / 2;
        int dx = tap % FILTER - FILTER / 2;
        int from = Math.max(0, -dx);
        int to = Math.min(side, side - dx);
        for (int y = Math.max(0, -dy); y < Math.min(side, side - dy); y++) {
            int target = (out * side + y) * side;
            int source = (in * side + y + dy) * side + dx;
            for (int x = from; x < to; x++) {
                output[target + x] += weight * input[source + x];
            }
        }
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
