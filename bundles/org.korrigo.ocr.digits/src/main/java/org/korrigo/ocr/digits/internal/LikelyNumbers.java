package org.korrigo.ocr.digits.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.korrigo.spi.ocr.OcrCandidate;

/** The numbers that a row of uncertain digits most likely shows, by joint probability. */
final class LikelyNumbers {
    private static final int MOST = 20;

    private LikelyNumbers() {}

    /** @param digits for each box the probabilities of 0 to 9 */
    static List<OcrCandidate> of(List<double[]> digits, String allowed) {
        List<OcrCandidate> numbers = List.of(new OcrCandidate("", 1));
        for (double[] probabilities : digits) {
            numbers = numbers.stream()
                    .flatMap(number -> continued(number, probabilities, allowed))
                    .sorted(Comparator.comparingDouble(OcrCandidate::confidence).reversed())
                    .limit(MOST)
                    .toList();
        }
        return numbers;
    }

    private static Stream<OcrCandidate> continued(OcrCandidate number, double[] probabilities, String allowed) {
        return IntStream.range(0, probabilities.length)
                .filter(digit -> allowed.isEmpty() || allowed.indexOf('0' + digit) >= 0)
                .mapToObj(digit -> new OcrCandidate(number.text() + digit, number.confidence() * probabilities[digit]));
    }
}
