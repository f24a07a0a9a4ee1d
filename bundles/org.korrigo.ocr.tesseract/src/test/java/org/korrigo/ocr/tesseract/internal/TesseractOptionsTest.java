package org.korrigo.ocr.tesseract.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.ocr.OcrRequest;

class TesseractOptionsTest {
    private static final GreyImage ZONE =
            new DrawnZone(400, 90, 0).text("SILENE", 40, 30, 32, 30).image();

    @ParameterizedTest
    @CsvSource({"0, 7", "1, 10", "7, 8"})
    void without_options_the_cells_tell_what_the_picture_shows(int cells, int segmentation) throws Exception {
        assertThat(Line.of(request(cells, Map.of()), ZONE).segmentation()).isEqualTo(segmentation);
    }

    @Test
    void a_page_segmentation_that_is_set_holds_for_every_zone() throws Exception {
        assertThat(Line.of(request(7, Map.of("page-segmentation", "13")), ZONE).segmentation())
                .isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "12", "14", "-1", "line"})
    void a_page_segmentation_that_suits_no_zone_is_refused_by_name(String value) {
        TesseractEngine engine = new TesseractEngine((code, request, limits, cancellation) -> new byte[0]);
        assertThatThrownBy(() -> engine.recognise(request(0, Map.of("page-segmentation", value))))
                .isInstanceOfSatisfying(PluginException.class, e -> {
                    assertThat(e.code()).isEqualTo("option-invalid");
                    assertThat(e.facts())
                            .containsEntry("option", "page-segmentation")
                            .containsEntry("value", value);
                });
    }

    @Test
    void a_zone_is_still_read_with_options() throws Exception {
        TesseractEngine engine = new TesseractEngine(new InProcess());
        Map<String, String> options = Map.of("page-segmentation", "8", "languages", "fr");

        assertThat(engine.recognise(request(0, options)).candidates().get(0).text())
                .isEqualTo("SILENE");
    }

    @Test
    void languages_of_the_options_come_before_those_of_the_request() {
        assertThat(TesseractOptions.languages(request(0, Map.of("languages", "en, de"))))
                .containsExactly(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);
        assertThat(TesseractOptions.languages(request(0, Map.of()))).containsExactly(Locale.FRENCH);
    }

    private static OcrRequest request(int cells, Map<String, String> options) {
        return new OcrRequest(
                ZONE,
                WritingKind.PRINTED,
                cells,
                "",
                List.of(Locale.FRENCH),
                Duration.ofSeconds(30),
                new Options(options));
    }
}
