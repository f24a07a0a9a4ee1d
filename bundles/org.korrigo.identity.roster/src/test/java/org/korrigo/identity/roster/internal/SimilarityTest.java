package org.korrigo.identity.roster.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
    @ParameterizedTest
    @CsvSource({"MARTHA, MARHTA, 0.961", "DIXON, DICKSONX, 0.813", "DWAYNE, DUANE, 0.840", "ABC, XYZ, 0"})
    void jaro_winkler_gives_the_values_of_the_literature(String one, String other, double expected) {
        assertThat(Similarity.jaroWinkler(one, other)).isCloseTo(expected, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"KITTEN, SITTEN, 1", "MARTIN, MARTN, 1", "MARTIN, MARTUN, 1", "OUALI, QUALI, 0.5", "MOULIN, MOVLIN, 0.5"
    })
    void letters_that_look_alike_count_half(String one, String other, double expected) {
        assertThat(EditDistance.between(one, other)).isEqualTo(expected);
        assertThat(EditDistance.between(other, one)).isEqualTo(expected);
    }

    @Test
    void texts_are_wholly_alike_or_not_at_all_at_the_ends_of_the_scale() {
        assertThat(Similarity.of("DUPONT", "DUPONT")).isEqualTo(1);
        assertThat(Similarity.of("DUPONT", "")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Kœnig, KOENIG", "D'Aït-Ouarab, DAITOUARAB", "5OPHlE, SOPHLE", "Œ|L, OEIL"})
    void names_become_plain_capitals(String written, String letters) {
        assertThat(Letters.ofName(written)).isEqualTo(letters);
    }
}
