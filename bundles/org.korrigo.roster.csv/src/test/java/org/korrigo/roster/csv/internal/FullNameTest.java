package org.korrigo.roster.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNameTest {

    @ParameterizedTest
    @CsvSource({
        "DUPONT Marie,             DUPONT,          Marie,      true",
        "BEN SALAH Inès,           BEN SALAH,       Inès,       true",
        "LE GOFF-MARTIN Anne Lise, LE GOFF-MARTIN,  Anne Lise,  true",
        "de LA TOUR Éric,          de LA TOUR,      Éric,       true",
        "d'ARTAGNAN Charles,       d'ARTAGNAN,      Charles,    true",
        "McDONALD Liam,            McDONALD,        Liam,       true",
        "ÉLOI Ève,                 ÉLOI,            Ève,        true",
        "Marie-Ange DUPONT,        DUPONT,          Marie-Ange, true",
        "'DUPONT, Marie',          DUPONT,          Marie,      true",
        "DUPONT MARIE,             DUPONT,          MARIE,      false",
        "Dupont Marie Claire,      Dupont,          Marie Claire, false",
        "DUPONT,                   DUPONT,          '',         true",
    })
    void splitsANameWhereTheCapitalsEnd(String cell, String last, String first, boolean sure) {
        assertThat(FullName.of(cell)).isEqualTo(new FullName(last, first, sure));
    }
}
