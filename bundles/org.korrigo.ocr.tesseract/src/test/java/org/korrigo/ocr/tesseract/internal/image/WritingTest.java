package org.korrigo.ocr.tesseract.internal.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.ocr.tesseract.internal.DrawnZone;
import org.korrigo.spi.document.GreyImage;

class WritingTest {
    /** MARTIN, 32 pixels tall, 30 apart, with its stroke. */
    private static final int WIDTH = 5 * 30 + 20 + 4;

    private static final int HEIGHT = 32 + 4;

    @ParameterizedTest
    @ValueSource(doubles = {-2, -0.7, 0, 1.3, 2.2})
    void keeps_the_writing_and_drops_the_frame_and_its_label(double degrees) {
        GreyImage zone = new DrawnZone(800, 200, degrees)
                .box(40, 45, 700, 105)
                .text("NOM", 52, 56, 14, 14)
                .text("MARTIN", 200, 95, 32, 30)
                .image();

        assertThat(Writing.in(zone, 0)).hasValueSatisfying(WritingTest::isJustTheName);
    }

    @Test
    void drops_the_dotted_line_under_the_writing_and_the_printed_words_before_it() {
        GreyImage zone = new DrawnZone(800, 160, -0.9)
                .text("NO", 2, 70, 20, 20)
                .dots(70, 790, 108)
                .text("MARTIN", 200, 66, 32, 30)
                .image();

        assertThat(Writing.in(zone, 0)).hasValueSatisfying(WritingTest::isJustTheName);
    }

    @Test
    void drops_what_belongs_to_the_boxes_above_and_below() {
        GreyImage zone = new DrawnZone(800, 220, 0.5)
                .box(40, -90, 700, 105)
                .text("TALON", 300, -15, 32, 30)
                .box(40, 55, 700, 105)
                .text("MARTIN", 200, 95, 32, 30)
                .box(40, 190, 700, 105)
                .text("RIME", 52, 200, 14, 14)
                .image();

        assertThat(Writing.in(zone, 0)).hasValueSatisfying(WritingTest::isJustTheName);
    }

    @Test
    void keeps_lines_apart_that_only_touch_the_edge() {
        GreyImage zone = new DrawnZone(600, 120, 0)
                .text("TALON", 100, -20, 32, 30)
                .text("MARTIN", 200, 50, 32, 30)
                .image();

        assertThat(Writing.in(zone, 0)).hasValueSatisfying(WritingTest::isJustTheName);
    }

    @Test
    void finds_nothing_in_an_empty_box_or_on_an_empty_line() {
        GreyImage box = new DrawnZone(800, 190, 1)
                .box(40, 40, 700, 105)
                .text("NOM", 52, 52, 14, 14)
                .image();
        GreyImage line = new DrawnZone(800, 160, 0.4).dots(70, 790, 108).image();

        assertThat(Writing.in(box, 0)).isEmpty();
        assertThat(Writing.in(line, 0)).isEmpty();
        assertThat(Writing.in(new DrawnZone(300, 90, 0).image(), 0)).isEmpty();
    }

    @Test
    void is_on_white_whatever_the_paper() {
        Optional<GreyImage> writing = Writing.in(
                new DrawnZone(400, 90, 0).text("MARTIN", 100, 30, 32, 30).image(), 0);

        assertThat(writing)
                .hasValueSatisfying(image -> assertThat(image.at(0, 0)).isGreaterThan(245));
    }

    @Test
    void keeps_the_characters_of_all_boxes_and_drops_the_lines_between() {
        GreyImage zone = new DrawnZone(520, 130, 0.5)
                .cells(40, 30, 60, 6)
                .text("MARTIN", 58, 48, 32, 60)
                .image();

        assertThat(Writing.in(zone, 6)).hasValueSatisfying(writing -> {
            assertThat(writing.width()).isBetween(5 * 60 + 15, 5 * 60 + 36);
            assertThat(writing.height()).isBetween(HEIGHT - 4, HEIGHT + 6);
            assertThat(Spacing.tightened(writing).width()).isLessThan(WIDTH + 40);
        });
    }

    private static void isJustTheName(GreyImage writing) {
        assertThat(writing.width()).isBetween(WIDTH - 8, WIDTH + 10);
        assertThat(writing.height()).isBetween(HEIGHT - 4, HEIGHT + 8);
    }
}
