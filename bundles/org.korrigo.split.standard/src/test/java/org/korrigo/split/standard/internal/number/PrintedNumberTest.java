package org.korrigo.split.standard.internal.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.spi.ocr.OcrCandidate;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource({"1 / 4,1,4", "2/4,2,4", "l/4,1,4", "'4 | 4',4,4", "5 / 8,5,8", ".3/4.,3,4", "114,1,4", "24,2,4", "3,3,0"
    })
    void reads_what_engines_make_of_a_page_number(String text, int page, int total) {
        assertThat(PrintedNumber.parse(new OcrCandidate(text, 0.9), 4)).hasValueSatisfying(number -> {
            assertThat(number.page()).isEqualTo(page);
            assertThat(number.total()).isEqualTo(total);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5 / 4", "8/9", "0/4", "1/16", "12 mai", "7", "2300", "Question"})
    void refuses_what_cannot_be_one(String text) {
        assertThat(PrintedNumber.parse(new OcrCandidate(text, 0.9), 4)).isEmpty();
    }

    @Test
    void trusts_a_number_less_when_the_slash_had_to_be_guessed() {
        double read = confidence("3/4");
        assertThat(confidence("374")).isLessThan(read);
        assertThat(confidence("3")).isLessThan(confidence("374"));
    }

    private static double confidence(String text) {
        return PrintedNumber.parse(new OcrCandidate(text, 0.9), 4).orElseThrow().confidence();
    }
}
