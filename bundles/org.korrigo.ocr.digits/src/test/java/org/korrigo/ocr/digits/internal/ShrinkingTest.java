package org.korrigo.ocr.digits.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.korrigo.spi.document.GreyImage;

class ShrinkingTest {
    @Test
    void makes_fine_scans_coarser_and_leaves_usual_ones_alone() {
        GreyImage usual = new GreyImage(700, 90, 200, new byte[700 * 90]);
        GreyImage fine = new GreyImage(3000, 401, 1200, new byte[3000 * 401]);

        assertThat(Shrinking.forBoxes(usual, 7)).isSameAs(usual);
        assertThat(Shrinking.forBoxes(fine, 7)).satisfies(coarse -> {
            assertThat(coarse.width()).isEqualTo(1500);
            assertThat(coarse.height()).isEqualTo(200);
            assertThat(coarse.dpi()).isEqualTo(600);
        });
    }

    @Test
    void averages_what_it_puts_together() {
        byte[] luma = {0, (byte) 200, 100, 100, 100, (byte) 200, 100, 100};
        byte[] wide = new byte[400 * 2];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = luma[i / 400 * 4 + i % 4];
        }

        GreyImage coarse = Shrinking.forBoxes(new GreyImage(400, 2, 300, wide), 1);

        assertThat(coarse.width()).isEqualTo(200);
        assertThat(coarse.at(0, 0)).isEqualTo(125);
        assertThat(coarse.at(1, 0)).isEqualTo(100);
    }
}
