package org.korrigo.ocr.tesseract.internal.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.document.GreyImage;

class LineViewTest {
    @Test
    void scales_to_a_height_and_leaves_white_around() {
        GreyImage view = LineView.of(black(30, 20), 40);

        assertThat(view.height()).isEqualTo(40 + 2 * 12);
        assertThat(view.width()).isEqualTo(60 + 2 * 12);
        assertThat(view.at(0, 0)).isEqualTo(255);
        assertThat(view.at(view.width() / 2, view.height() / 2)).isZero();
    }

    @Test
    void keeps_thin_strokes_when_it_shrinks() {
        byte[] luma = new byte[100 * 100];
        Arrays.fill(luma, (byte) 255);
        for (int y = 0; y < 100; y++) {
            luma[y * 100 + 51] = 0;
        }

        GreyImage view = LineView.of(new GreyImage(100, 100, 300, luma), 25);

        int darkest = 255;
        for (int x = 0; x < view.width(); x++) {
            darkest = Math.min(darkest, view.at(x, view.height() / 2));
        }
        assertThat(darkest).isLessThan(215);
    }

    @Test
    void bold_strokes_are_two_pixels_wider() {
        GreyImage view = LineView.of(black(10, 20), 20);

        assertThat(inkColumns(LineView.bold(view))).isEqualTo(inkColumns(view) + 2);
    }

    private static int inkColumns(GreyImage view) {
        int columns = 0;
        for (int x = 0; x < view.width(); x++) {
            columns += view.at(x, view.height() / 2) < 128 ? 1 : 0;
        }
        return columns;
    }

    private static GreyImage black(int width, int height) {
        return new GreyImage(width, height, 300, new byte[width * height]);
    }
}
