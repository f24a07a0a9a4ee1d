package org.korrigo.split.standard.internal.through;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.split.PageViews;
import org.korrigo.split.standard.internal.through.Proofs.Sheet;

/** Sheets written on both sides; what shines through is a twentieth of the ink, or nothing where the scanner whitens. */
class ProofsTest implements PageViews {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 170;
    private static final int PAPER = 236;
    private static final int SHEETS = 8;
    private static final double SHINING = 0.05;

    private final Map<Integer, GreyImage> pages = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();

    @Test
    void a_sheet_whose_back_shines_through_is_proven() throws Exception {
        scan(SHINING, false);
        assertThat(proofs().fronts()).hasSize(SHEETS);
        assertThat(proofs().telling()).isTrue();
    }

    @Test
    void the_front_of_one_sheet_and_the_back_of_another_are_not() throws Exception {
        scan(SHINING, false);
        sheets.set(3, new Sheet(sheets.get(3).front(), 1000));
        pages.put(1000, side(writing(77), writing(78), SHINING, false));

        assertThat(proofs().fronts())
                .hasSize(SHEETS - 1)
                .doesNotContain(sheets.get(3).front());
        assertThat(proofs().telling()).isTrue();
    }

    @Test
    void a_scanner_that_gives_backs_on_their_heads_proves_as_much() throws Exception {
        scan(SHINING, true);
        assertThat(proofs().fronts()).hasSize(SHEETS);
    }

    @Test
    void where_nothing_shines_through_nothing_is_proven() throws Exception {
        scan(0, false);
        assertThat(proofs().telling()).isFalse();
    }

    @Test
    void nothing_is_said_of_a_sheet_whose_sides_have_two_resolutions() throws Exception {
        scan(SHINING, false);
        pages.put(31, new GreyImage(WIDTH / 2, HEIGHT / 2, 12, new byte[WIDTH / 2 * (HEIGHT / 2)]));
        assertThat(proofs().fronts()).contains(30);
        assertThat(proofs().telling()).isTrue();
    }

    @Test
    void a_few_sheets_prove_nothing() throws Exception {
        scan(SHINING, false);
        assertThat(Proofs.of(sheets.subList(0, 3), this, Cancellation.NEVER)).isEqualTo(Proofs.NONE);
    }

    @Test
    void whoever_cancels_need_not_wait_for_the_end() {
        scan(SHINING, false);
        assertThatThrownBy(() -> Proofs.of(sheets, this, () -> true)).isInstanceOf(InterruptedException.class);
    }

    private Proofs proofs() throws Exception {
        return Proofs.of(sheets, this, Cancellation.NEVER);
    }

    private void scan(double shining, boolean onTheirHeads) {
        for (int i = 0; i < SHEETS; i++) {
            int[] front = writing(2 * i);
            int[] back = writing(2 * i + 1);
            pages.put(10 * i, side(front, back, shining, onTheirHeads));
            pages.put(10 * i + 1, side(back, front, shining, onTheirHeads));
            sheets.add(new Sheet(10 * i, 10 * i + 1));
        }
    }

    /** Letters on ruled lines: how dark each cell is. */
    private static int[] writing(int hand) {
        Random random = new Random(hand);
        int[] ink = new int[WIDTH * HEIGHT];
        for (int y = 12; y < HEIGHT - 12; y += 8) {
            for (int x = 12; x < WIDTH - 12; x++) {
                if (random.nextInt(3) == 0) {
                    ink[y * WIDTH + x] = 60 + random.nextInt(80);
                    ink[(y + 1) * WIDTH + x] = 40 + random.nextInt(60);
                }
            }
        }
        return ink;
    }

    private static GreyImage side(int[] own, int[] other, double shining, boolean onTheirHeads) {
        Random grain = new Random(own[12 * WIDTH + 50] + 31L * other[12 * WIDTH + 50]);
        byte[] luma = new byte[own.length];
        for (int i = 0; i < luma.length; i++) {
            int x = i % WIDTH;
            int y = i / WIDTH;
            int behind = onTheirHeads ? (HEIGHT - 1 - y) * WIDTH + x : y * WIDTH + WIDTH - 1 - x;
            luma[i] = (byte) (PAPER - own[i] - Math.round(shining * other[behind]) + grain.nextInt(3));
        }
        return new GreyImage(WIDTH, HEIGHT, 25, luma);
    }

    @Override
    public GreyImage thumbnail(int page) {
        return pages.get(page);
    }

    @Override
    public GreyImage luma(int page, Region region, Rotation rotation) {
        throw new AssertionError("thumbnails are enough");
    }

    @Override
    public List<OcrCandidate> read(int page, Region place, Rotation rotation, Zone zone) {
        throw new AssertionError("thumbnails are enough");
    }
}
