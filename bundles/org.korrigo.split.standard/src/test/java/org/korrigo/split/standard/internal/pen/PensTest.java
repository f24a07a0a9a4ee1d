package org.korrigo.split.standard.internal.pen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.korrigo.split.standard.internal.through.Proofs;

/** Eight sheets; the pen of a pupil is told by how dark it writes. */
class PensTest {

    private static final int SHEETS = 8;
    private static final int ALIKE = 3;
    private static final Proofs ALL_BUT_ONE = new Proofs(
            IntStream.range(0, SHEETS).filter(i -> i != ALIKE).boxed().collect(Collectors.toSet()), true);

    @Test
    void a_sheet_that_two_pens_wrote_is_doubted() {
        List<WrittenSheet> sheets = sheets();
        sheets.set(ALIKE, new WrittenSheet(ALIKE, 100 + ALIKE, side(5, 1), side(17, 2)));

        assertThat(Pens.of(sheets, Proofs.NONE).strangers()).containsExactly(new Pens.Sheet(ALIKE, 100 + ALIKE, false));
    }

    @Test
    void two_pens_on_a_sheet_whose_back_shines_through_are_one_pupils() {
        List<WrittenSheet> sheets = sheets();
        sheets.set(ALIKE, new WrittenSheet(ALIKE, 100 + ALIKE, side(5, 1), side(17, 2)));
        Proofs all = new Proofs(IntStream.range(0, SHEETS).boxed().collect(Collectors.toSet()), true);

        assertThat(Pens.of(sheets, all).strangers()).isEmpty();
    }

    @Test
    void where_backs_shine_through_one_that_does_not_is_doubted_although_pens_are_nearly_alike() {
        List<WrittenSheet> sheets = sheets();
        sheets.set(ALIKE, new WrittenSheet(ALIKE, 100 + ALIKE, side(8, 1), side(9, 2)));

        assertThat(Pens.of(sheets, ALL_BUT_ONE).strangers()).containsExactly(new Pens.Sheet(ALIKE, 100 + ALIKE, true));
        assertThat(Pens.of(sheets, ALL_BUT_ONE).telling()).isTrue();
    }

    @Test
    void one_that_bears_too_little_writing_to_compare_is_doubted_where_others_shine_through_only() {
        List<WrittenSheet> sheets = sheets();
        sheets.set(ALIKE, new WrittenSheet(ALIKE, 100 + ALIKE, new Traits(), new Traits()));

        assertThat(Pens.of(sheets, ALL_BUT_ONE).strangers()).hasSize(1);
        assertThat(Pens.of(sheets, Proofs.NONE).strangers()).isEmpty();
    }

    @Test
    void a_sheet_that_one_pen_wrote_is_not_doubted_because_the_scanner_whitened_its_back() {
        List<WrittenSheet> sheets = sheets();
        sheets.set(ALIKE, new WrittenSheet(ALIKE, 100 + ALIKE, side(8, 1), side(8, 1)));

        assertThat(Pens.of(sheets, new Proofs(Set.of(0, 1, 2, 4, 5), true)).strangers())
                .noneMatch(sheet -> sheet.front() == ALIKE);
    }

    private static List<WrittenSheet> sheets() {
        List<WrittenSheet> sheets = new ArrayList<>();
        for (int i = 0; i < SHEETS; i++) {
            sheets.add(new WrittenSheet(i, 100 + i, side(4 + 2 * i, 10 + i), side(4 + 2 * i, 20 + i)));
        }
        return sheets;
    }

    /** @param shade that the pen writes most of the time */
    private static Traits side(int shade, int seed) {
        Random random = new Random(seed);
        Traits traits = new Traits();
        for (int i = 0; i < 4000; i++) {
            for (Trait trait : Trait.values()) {
                double usual = trait == Trait.SHADE ? shade : 6;
                traits.add(trait, Math.max(0, usual + 1.2 * random.nextGaussian()));
            }
        }
        return traits;
    }
}
