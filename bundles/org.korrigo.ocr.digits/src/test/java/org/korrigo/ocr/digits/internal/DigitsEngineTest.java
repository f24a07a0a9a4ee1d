package org.korrigo.ocr.digits.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.ocr.OcrRequest;

class DigitsEngineTest {
    private final DigitsEngine engine = new DigitsEngine();

    @ParameterizedTest
    @CsvSource({"0123456789, 0", "7240351, 1.5", "8866093, -1.8", "5550123, 0.4"})
    void reads_a_number_written_one_digit_a_box_however_the_sheet_lay(String number, double degrees) throws Exception {
        assertThat(read(DrawnRow.of(number, degrees), number.length(), ""))
                .first()
                .extracting(OcrCandidate::text)
                .isEqualTo(number);
    }

    @Test
    void says_nothing_about_a_row_that_was_left_empty() throws Exception {
        assertThat(read(DrawnRow.of("       ", 0.7), 7, "")).isEmpty();
    }

    @Test
    void reads_a_number_shorter_than_its_row() throws Exception {
        assertThat(read(DrawnRow.of("4071   ", 0), 7, ""))
                .first()
                .extracting(OcrCandidate::text)
                .isEqualTo("4071");
    }

    @Test
    void proposes_twenty_numbers_of_one_length_the_likeliest_first() throws Exception {
        List<OcrCandidate> candidates = read(DrawnRow.of("6839", 1), 4, "");

        assertThat(candidates).hasSize(20).allSatisfy(candidate -> assertThat(candidate.text())
                .matches("\\d{4}"));
        assertThat(candidates).isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
        assertThat(candidates.stream().mapToDouble(OcrCandidate::confidence).sum())
                .isBetween(0.5, 1.0);
    }

    @Test
    void reads_only_digits_that_may_stand_there() throws Exception {
        assertThat(read(DrawnRow.of("111", 0), 3, "0789"))
                .isNotEmpty()
                .allSatisfy(candidate -> assertThat(candidate.text()).matches("[0789]{3}"));
    }

    @Test
    void says_nothing_where_no_digit_may_stand() throws Exception {
        assertThat(read(DrawnRow.of("111", 0), 3, "ABC")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRINTED", "HANDWRITTEN", "HANDWRITTEN_CAPITALS", "NONE"})
    void leaves_other_writing_to_other_engines(WritingKind writing) throws Exception {
        OcrRequest request = request(DrawnRow.of("123", 0), writing, 3, "");

        assertThat(engine.recognise(request).candidates()).isEmpty();
    }

    @Test
    void leaves_digits_without_boxes_to_other_engines() throws Exception {
        assertThat(read(DrawnRow.of("123", 0), 0, "")).isEmpty();
    }

    private List<OcrCandidate> read(GreyImage image, int cells, String allowed) throws Exception {
        return engine.recognise(request(image, WritingKind.HANDWRITTEN_DIGITS, cells, allowed))
                .candidates();
    }

    private static OcrRequest request(GreyImage image, WritingKind writing, int cells, String allowed) {
        return new OcrRequest(image, writing, cells, allowed, List.of(Locale.FRENCH), Duration.ofSeconds(5));
    }
}
