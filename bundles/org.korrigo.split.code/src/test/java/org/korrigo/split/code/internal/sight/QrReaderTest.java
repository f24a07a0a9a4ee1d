package org.korrigo.split.code.internal.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.document.GreyImage;

class QrReaderTest {

    private static final int TILE = 40;
    private static final int MODULE = 4;

    @Test
    void gives_up_soon_on_a_page_strewn_with_the_corner_squares_of_codes() {
        GreyImage strewn = strewn(1240, 700);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> QrReader.find(strewn, text -> true)))
                .isEmpty();
    }

    private static GreyImage strewn(int width, int height) {
        byte[] luma = new byte[width * height];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) (dark(i % width % TILE / MODULE, i / width % TILE / MODULE) ? 20 : 235);
        }
        return new GreyImage(width, height, 150, luma);
    }

    private static boolean dark(int x, int y) {
        int fromCentre = Math.max(Math.abs(x - 3), Math.abs(y - 3));
        return fromCentre <= 3 && fromCentre != 2;
    }
}
