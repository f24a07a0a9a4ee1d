package org.korrigo.ocr.digits.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CentredDigitTest {
    @Test
    void a_tall_stroke_becomes_twenty_pixels_high_with_its_mass_in_the_middle() {
        Mask stroke = Mask.empty(4, 60);
        Arrays.fill(stroke.ink(), true);

        float[] picture = CentredDigit.of(stroke, 0);

        double[] mass = new double[2];
        double sum = 0;
        int rows = 0;
        for (int y = 0; y < 28; y++) {
            boolean inked = false;
            for (int x = 0; x < 28; x++) {
                float value = picture[y * 28 + x];
                sum += value;
                mass[0] += value * (x + 0.5);
                mass[1] += value * (y + 0.5);
                inked |= value > 0.2;
            }
            rows += inked ? 1 : 0;
        }
        assertThat(rows).isBetween(19, 21);
        assertThat(mass[0] / sum).isCloseTo(14, within(0.6));
        assertThat(mass[1] / sum).isCloseTo(14, within(0.6));
    }

    @Test
    void thin_and_thick_pens_give_strokes_of_one_width() {
        double thin = ink(CentredDigit.of(bar(2), 0));
        double thick = ink(CentredDigit.of(bar(7), 0));

        assertThat(thin / thick).isBetween(0.7, 1.3);
    }

    private static Mask bar(int width) {
        Mask bar = Mask.empty(width, 60);
        Arrays.fill(bar.ink(), true);
        return bar;
    }

    private static double ink(float[] picture) {
        double sum = 0;
        for (float value : picture) {
            sum += value;
        }
        return sum;
    }
}
