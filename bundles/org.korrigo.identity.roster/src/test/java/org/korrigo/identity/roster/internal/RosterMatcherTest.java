package org.korrigo.identity.roster.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.spi.identity.IdentityCandidate;
import org.korrigo.spi.identity.RosterEntry;

class RosterMatcherTest {
    private static final double SCORE = 0.75;
    private static final double MARGIN = 0.12;

    private static final RosterEntry BENOIT = student("1 2DE4 2009-03-14 0812345", "BENOÎT", "Chloé");
    private static final RosterEntry BERNARD = student("2 2DE4 2009-11-30 0898761", "BERNARD", "Cléa");
    private static final RosterEntry KOENIG = student("3 2DE8 2009-06-21 0833310", "KŒNIG", "Adja");
    private static final RosterEntry LE_GOFF = student("4 2DE8 2010-01-02 0877702", "LE GOFF-MARTIN", "Anne-Sophie");
    private static final RosterEntry[] CLASS = {BENOIT, BERNARD, KOENIG, LE_GOFF};

    @ParameterizedTest
    @CsvSource({
        "BENOIT, chloe, 1",
        "BEN01T, Chlqé, 1",
        "koenig, ADJA, 3",
        "KOEN|G, Adia, 3",
        "Le Goff Martin, Anne Sophie, 4",
        "LE GOFF, Annesophie, 4"
    })
    void finds_students_whatever_accents_case_hyphens_and_misread_letters(String last, String first, String id)
            throws Exception {
        List<IdentityCandidate> ranked =
                Copy.blank().read("last-name", last).read("first-name", first).among(CLASS);

        assertThat(ranked.get(0).entry()).isEqualTo(id);
        assertThat(ranked.get(0).score() - ranked.get(1).score()).isGreaterThan(MARGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BENOIT Chloé", "Chloé BENOIT", "chloe benoit", "Benoit Chlæ"})
    void finds_students_by_surname_and_first_name_in_any_order(String written) throws Exception {
        List<IdentityCandidate> ranked = Copy.blank().read("full-name", written).among(CLASS);

        assertThat(ranked.get(0).entry()).isEqualTo("1");
        assertThat(ranked.get(0).score()).isGreaterThan(SCORE);
    }

    @ParameterizedTest
    @CsvSource({"2nde 4, 1", "2de4, 1", "2DE 8, 3", "Seconde 8, 3"})
    void knows_a_class_however_its_level_is_written(String written, String first) throws Exception {
        assertThat(Copy.blank().read("class-name", written).among(CLASS).get(0).entry())
                .isEqualTo(first);
    }

    @Test
    void several_engines_outvote_one_that_is_wrong() throws Exception {
        List<IdentityCandidate> ranked = Copy.blank()
                .read("tesseract", 1, "last-name", "BERNARD")
                .read("ppocr", 1, "last-name", "BENOIT")
                .read("other", 1, "last-name", "BENOlT")
                .among(CLASS);

        assertThat(ranked.get(0).entry()).isEqualTo("1");
    }

    @Test
    void gives_homonyms_equal_scores_so_that_nobody_leads() throws Exception {
        RosterEntry namesake = new RosterEntry("9", "Benoit", "CHLOE", Optional.empty(), "2DE4", "", "");

        List<IdentityCandidate> ranked = Copy.blank()
                .read("full-name", "Benoit Chloé")
                .read("class-name", "2de 4")
                .among(BENOIT, namesake);

        assertThat(ranked.get(0).score()).isCloseTo(ranked.get(1).score(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14/03/2009", "14.03.09", "14103/2009", "I4/O3/2009"})
    void tells_homonyms_apart_by_birth_date(String written) throws Exception {
        RosterEntry namesake = student("9 2DE4 2009-08-25 0800000", "BENOIT", "Chloé");

        List<IdentityCandidate> ranked = Copy.blank()
                .read("full-name", "Benoit Chloé")
                .read("birth-date", written)
                .among(namesake, BENOIT);

        assertThat(ranked.get(0).entry()).isEqualTo("1");
        assertThat(ranked.get(0).score() - ranked.get(1).score()).isGreaterThan(MARGIN);
    }

    @Test
    void a_number_read_right_or_nearly_carries_a_name_that_is_hard_to_read() throws Exception {
        for (String number : List.of("0833310", "0833370")) {
            List<IdentityCandidate> ranked = Copy.blank()
                    .read("full-name", "KOEN Adya")
                    .read("digits", 1, "candidate-number", number)
                    .among(CLASS);

            assertThat(ranked.get(0).entry()).isEqualTo("3");
            assertThat(ranked.get(0).score() - ranked.get(1).score()).isGreaterThan(0.3);
        }
    }

    @Test
    void does_not_punish_students_of_whom_the_list_says_less() throws Exception {
        RosterEntry sparse = new RosterEntry("9", "VASSEUR", "Lila", Optional.empty(), "", "", "");

        List<IdentityCandidate> ranked = Copy.blank()
                .read("full-name", "VASSEUR Lila")
                .read("class-name", "2DE4")
                .read("birth-date", "14/03/2009")
                .read("digits", 1, "candidate-number", "0812345")
                .among(BERNARD, sparse);

        assertThat(ranked.get(0).entry()).isEqualTo("9");
        assertThat(ranked.get(0).score()).isGreaterThan(SCORE);
    }

    @Test
    void never_recognises_anybody_without_a_name() throws Exception {
        List<IdentityCandidate> ranked = Copy.blank()
                .read("class-name", "2DE4")
                .read("birth-date", "14/03/2009")
                .read("digits", 1, "candidate-number", "0812345")
                .read("digits", 3, "candidate-number", "0812345")
                .among(CLASS);

        assertThat(ranked.get(0).entry()).isEqualTo("1");
        assertThat(ranked.get(0).score()).isLessThan(SCORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROCHETEAU Ismaël", "BERTRAND Chloé", "BENOIT Quentin", "Martin Sophie"})
    void does_not_take_a_student_of_the_list_for_one_who_is_not_on_it(String written) throws Exception {
        List<IdentityCandidate> ranked = Copy.blank()
                .read("full-name", written)
                .read("class-name", "2DE4")
                .among(CLASS);

        boolean accepted = ranked.get(0).score() >= SCORE
                && ranked.get(0).score() - ranked.get(1).score() >= MARGIN;
        assertThat(accepted).as("accepted alone: %s", ranked).isFalse();
    }

    @Test
    void trusts_no_copy_whose_sheets_name_two_students() throws Exception {
        List<IdentityCandidate> ranked = Copy.blank()
                .read("full-name", "Benoit Chloé")
                .read("digits", 1, "candidate-number", "0812345")
                .read("digits", 3, "candidate-number", "0833310", "0833370")
                .among(CLASS);

        assertThat(ranked.get(0).score()).isLessThan(0.5);
        assertThat(ranked.get(0).reason()).contains("candidate-number differs between pages 1 and 3");
    }

    @Test
    void explains_itself_by_zone_and_without_names() throws Exception {
        String reason = Copy.blank()
                .read("last-name", "BENOlT")
                .read("first-name", "Chloe")
                .read("class-name", "2DE4")
                .among(CLASS)
                .get(0)
                .reason();

        assertThat(reason).matches("last-name [01]\\.\\d\\d, first-name [01]\\.\\d\\d, class-name 1\\.00");
    }

    @Test
    void says_nothing_without_evidence() throws Exception {
        assertThat(Copy.blank().among(CLASS)).isEmpty();
        assertThat(Copy.blank()
                        .read("last-name")
                        .read("free-zone", "BENOIT")
                        .read("full-name", " . ")
                        .among(CLASS))
                .isEmpty();
        assertThat(Copy.blank().read("full-name", "BENOIT Chloé").among()).isEmpty();
    }

    @Test
    void a_misread_class_is_no_evidence() throws Exception {
        assertThat(Copy.blank()
                        .read("class-name", "%")
                        .read("class-name", "Wxyz")
                        .among(CLASS))
                .isEmpty();
    }

    @Test
    void names_ten_students_at_most_the_best_first() throws Exception {
        RosterEntry[] many = IntStream.range(0, 40)
                .mapToObj(i -> student("s" + i + " 2DE4 2009-03-14 0800000", "BENOI" + (char) ('A' + i % 26), "Chloé"))
                .toArray(RosterEntry[]::new);

        List<IdentityCandidate> ranked =
                Copy.blank().read("full-name", "BENOIT Chloé").among(many);

        assertThat(ranked).hasSize(10).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        assertThat(ranked.get(0).entry()).isEqualTo("s19");
    }

    @Test
    void stops_when_interrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Copy.blank().read("full-name", "BENOIT").among(CLASS))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).as("still interrupted, for the caller").isTrue();
    }

    /** @param data id, class, birth date and candidate number */
    private static RosterEntry student(String data, String last, String first) {
        String[] parts = data.split(" ");
        return new RosterEntry(parts[0], last, first, Optional.of(LocalDate.parse(parts[2])), parts[1], "", parts[3]);
    }
}
