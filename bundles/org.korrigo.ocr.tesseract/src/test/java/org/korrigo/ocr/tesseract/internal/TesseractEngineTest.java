package org.korrigo.ocr.tesseract.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.ocr.OcrRequest;

class TesseractEngineTest {
    private static final InProcess ISOLATION = new InProcess();
    private final TesseractEngine engine = new TesseractEngine(ISOLATION);

    @Test
    void reads_capitals_in_a_printed_box_with_a_label_on_a_sheet_that_lay_askew() throws Exception {
        GreyImage zone = new DrawnZone(800, 190, 1.2)
                .box(40, 40, 700, 105)
                .text("NOM", 50, 52, 14, 14)
                .text("MARTIN LEROI", 150, 90, 32, 30)
                .image();

        assertThat(read(zone, WritingKind.HANDWRITTEN_CAPITALS, 0, ""))
                .first()
                .extracting(OcrCandidate::text)
                .isEqualTo("MARTIN LEROI");
    }

    @Test
    void is_surer_of_what_more_views_say() throws Exception {
        GreyImage zone =
                new DrawnZone(500, 90, 0).text("VERSAILLES", 40, 30, 32, 30).image();

        List<OcrCandidate> candidates = read(zone, WritingKind.PRINTED, 0, "");

        assertThat(candidates).isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
        assertThat(candidates).extracting(OcrCandidate::text).doesNotHaveDuplicates();
        assertThat(candidates.get(0).confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void reads_only_characters_that_may_stand_there() throws Exception {
        GreyImage zone =
                new DrawnZone(400, 90, 0).text("2401O7", 40, 30, 32, 30).image();

        assertThat(read(zone, WritingKind.HANDWRITTEN, 0, "0123456789"))
                .isNotEmpty()
                .allSatisfy(candidate -> assertThat(candidate.text()).matches("[0-9 ]+"));
    }

    @Test
    void reads_capitals_that_stand_one_a_box_as_one_word() throws Exception {
        GreyImage zone = new DrawnZone(520, 130, -0.8)
                .cells(40, 30, 60, 7)
                .text("ANTOINE", 58, 48, 32, 60)
                .image();

        assertThat(read(zone, WritingKind.HANDWRITTEN_CAPITALS, 7, ""))
                .first()
                .extracting(OcrCandidate::text)
                .isEqualTo("ANTOINE");
    }

    @Test
    void says_nothing_about_an_empty_box_and_does_not_wake_the_child() throws Exception {
        int before = ISOLATION.asked.size();
        GreyImage zone = new DrawnZone(800, 190, 0.6)
                .box(40, 40, 700, 105)
                .text("NOM", 50, 52, 14, 14)
                .image();

        assertThat(read(zone, WritingKind.HANDWRITTEN, 0, "")).isEmpty();
        assertThat(ISOLATION.asked).hasSize(before);
    }

    @Test
    void leaves_boxed_digits_and_unreadable_zones_to_others() throws Exception {
        GreyImage zone = new DrawnZone(400, 90, 0).text("2401", 40, 30, 32, 30).image();

        assertThat(read(zone, WritingKind.HANDWRITTEN_DIGITS, 4, "")).isEmpty();
        assertThat(read(zone, WritingKind.NONE, 0, "")).isEmpty();
    }

    @Test
    void gives_the_child_no_more_time_than_the_request_has() throws Exception {
        GreyImage zone =
                new DrawnZone(400, 90, 0).text("SILENE", 40, 30, 32, 30).image();
        OcrRequest request =
                new OcrRequest(zone, WritingKind.PRINTED, 0, "", List.of(Locale.FRENCH), Duration.ofMillis(1234));

        engine.recognise(request);

        assertThat(ISOLATION.asked).last().satisfies(limits -> assertThat(limits.time())
                .isEqualTo(Duration.ofMillis(1234)));
    }

    @Test
    void tells_why_the_child_died() {
        TesseractEngine crashing = new TesseractEngine((code, request, limits, cancellation) -> {
            throw new PluginException("isolation-crash", "The child died.");
        });
        GreyImage zone =
                new DrawnZone(400, 90, 0).text("SILENE", 40, 30, 32, 30).image();
        OcrRequest request =
                new OcrRequest(zone, WritingKind.PRINTED, 0, "", List.of(Locale.FRENCH), Duration.ofSeconds(9));

        assertThatThrownBy(() -> crashing.recognise(request))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.code()).isEqualTo("isolation-crash"));
    }

    private List<OcrCandidate> read(GreyImage zone, WritingKind writing, int cells, String allowed) throws Exception {
        return engine.recognise(
                        new OcrRequest(zone, writing, cells, allowed, List.of(Locale.FRENCH), Duration.ofSeconds(30)))
                .candidates();
    }
}
