package ${package};

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.ocr.OcrRequest;

/** Drawings of boxes, 40 pixels wide and high. */
final class Box {

    private static final int SIDE = 40;

    private Box() {}

    static OcrRequest empty() {
        return request(paper());
    }

    /** With two strokes from corner to corner. */
    static OcrRequest ticked() {
        byte[] luma = paper();
        for (int i = 2; i < SIDE - 2; i++) {
            for (int thick = -1; thick <= 1; thick++) {
                luma[i * SIDE + i + thick] = 20;
                luma[i * SIDE + SIDE - 1 - i + thick] = 20;
            }
        }
        return request(luma);
    }

    private static byte[] paper() {
        byte[] luma = new byte[SIDE * SIDE];
        Arrays.fill(luma, (byte) 245);
        return luma;
    }

    private static OcrRequest request(byte[] luma) {
        GreyImage image = new GreyImage(SIDE, SIDE, 200, luma);
        return new OcrRequest(
                image, WritingKind.HANDWRITTEN, 0, "X", List.of(Locale.FRENCH), Duration.ofSeconds(20));
    }
}
