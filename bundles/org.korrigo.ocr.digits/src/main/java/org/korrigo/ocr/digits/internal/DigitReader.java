package org.korrigo.ocr.digits.internal;

import java.util.Arrays;

/** Reads one digit: how likely it is to be each of the ten. */
final class DigitReader {
    private static final double[] SLANTS = {0, -0.15, 0.15};
    /** The network is surer of itself than it is right on digits that were not in its school book. */
    private static final double TEMPERATURE = 1.5;

    private final DigitNetwork network = DigitNetwork.load();

    /** @return probabilities of 0 to 9, sum 1 */
    double[] probabilities(Mask digit) {
        double[] scores = new double[10];
        for (double slant : SLANTS) {
            double[] some = network.scores(CentredDigit.of(digit, slant));
            for (int i = 0; i < scores.length; i++) {
                scores[i] += some[i] / SLANTS.length;
            }
        }
        double best = Arrays.stream(scores).max().orElse(0);
        double[] odds = Arrays.stream(scores)
                .map(score -> Math.exp((score - best) / TEMPERATURE))
                .toArray();
        double sum = Arrays.stream(odds).sum();
        return Arrays.stream(odds).map(value -> value / sum).toArray();
    }
}
