package org.korrigo.ocr.digits.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The convolutional network mnist-8: two convolutions, each followed by the maximum of patches, and a dense layer. */
final class DigitNetwork {
    private static final int DIGITS = 10;
    private final Convolution first;
    private final Convolution second;
    private final float[] dense;
    private final float[] denseBias;

    private DigitNetwork(DataInputStream in) throws IOException {
        first = new Convolution(28, 1, floats(in, 8 * 25), floats(in, 8));
        second = new Convolution(14, 8, floats(in, 16 * 8 * 25), floats(in, 16));
        dense = floats(in, 256 * DIGITS);
        denseBias = floats(in, DIGITS);
    }

    static DigitNetwork load() {
        try (InputStream in = DigitNetwork.class.getResourceAsStream("mnist-8.floats")) {
            return new DigitNetwork(new DataInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    /**
     * @param picture 28 by 28, ink 1, paper 0
     * @return how well it agrees with each digit; any number, higher is better
     */
    double[] scores(float[] picture) {
        float[] coarse = Convolution.maxima(first.applied(picture), 28, 2);
        float[] features = Convolution.maxima(second.applied(coarse), 14, 3);
        double[] scores = new double[DIGITS];
        for (int digit = 0; digit < DIGITS; digit++) {
            double score = denseBias[digit];
            for (int i = 0; i < features.length; i++) {
                score += features[i] * dense[i * DIGITS + digit];
            }
            scores[digit] = score;
        }
        return scores;
    }
}
