package org.korrigo.ocr.digits.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.ocr.OcrCandidate;

class LikelyNumbersTest {
    private static final double[] ONE_OR_SEVEN = {0, 0.7, 0, 0, 0, 0, 0, 0.3, 0, 0};
    private static final double[] THREE_OR_EIGHT = {0, 0, 0, 0.6, 0, 0, 0, 0, 0.4, 0};

    @Test
    void ranks_numbers_by_the_product_of_their_digits() {
        List<OcrCandidate> numbers = LikelyNumbers.of(List.of(ONE_OR_SEVEN, THREE_OR_EIGHT), "");

        assertThat(numbers).extracting(OcrCandidate::text).startsWith("13", "18", "73", "78");
        assertThat(numbers.get(1).confidence()).isCloseTo(0.28, within(1e-9));
    }

    @Test
    void the_likeliest_numbers_survive_in_long_rows() {
        List<OcrCandidate> numbers = LikelyNumbers.of(
                List.of(ONE_OR_SEVEN, THREE_OR_EIGHT, ONE_OR_SEVEN, THREE_OR_EIGHT, ONE_OR_SEVEN, THREE_OR_EIGHT), "");

        assertThat(numbers)
                .hasSize(20)
                .extracting(OcrCandidate::text)
                .startsWith("131313")
                .contains("181813");
    }
}
