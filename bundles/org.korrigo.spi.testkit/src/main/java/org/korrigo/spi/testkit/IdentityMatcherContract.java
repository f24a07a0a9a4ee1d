package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Options;
import org.korrigo.spi.identity.ClassRoster;
import org.korrigo.spi.identity.IdentityCandidate;
import org.korrigo.spi.identity.IdentityEvidence;
import org.korrigo.spi.identity.IdentityMatcher;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.identity.ZoneReading;
import org.korrigo.spi.ocr.OcrCandidate;

/** What every identity matcher promises. */
public abstract class IdentityMatcherContract {

    private static final ClassRoster ROSTER = new ClassRoster(List.of(
            SampleExam.DUPONT,
            SampleExam.BEN_SALAH,
            SampleExam.student("s3", "DE LA FONTAINE", "Élise-Marie", "1G1", ""),
            SampleExam.student("s4", "MARTIN", "Léa", "1G1", ""),
            SampleExam.student("s5", "MARTIN", "Léa", "1G2", ""),
            SampleExam.student("s6", "O'BRIEN", "Noé", "1G2", "")));

    protected abstract IdentityMatcher matcher();

    @Test
    void putsTheStudentWhoseNameWasReadFirst() throws Exception {
        assertThat(first(evidence("last-name", "DUPONT", "first-name", "Jean"))).isEqualTo("s1");
        assertThat(first(evidence("last-name", "BEN SALAH", "first-name", "Inès")))
                .isEqualTo("s2");
    }

    @Test
    void doesNotMindAccentsCaseOrTheOrderOfNames() throws Exception {
        assertThat(first(evidence("full-name", "ines BEN SALAH"))).isEqualTo("s2");
        assertThat(first(evidence("full-name", "De la Fontaine Elise Marie"))).isEqualTo("s3");
        assertThat(first(evidence("full-name", "O BRIEN noe"))).isEqualTo("s6");
    }

    @Test
    void proposesNobodyWithoutEvidence() throws Exception {
        assertThat(match(new IdentityEvidence(List.of()))).isEmpty();
        assertThat(match(evidence("last-name", "  "))).isEmpty();
    }

    @Test
    void proposesNobodyFromAnEmptyList() throws Exception {
        assertThat(matcher().match(evidence("last-name", "DUPONT"), new ClassRoster(List.of()), Options.NONE))
                .isEmpty();
    }

    @Test
    void ranksEntriesOfTheListOnceEach() throws Exception {
        List<String> known = ROSTER.entries().stream().map(RosterEntry::id).toList();
        List<IdentityCandidate> candidates = match(evidence("last-name", "MARTIM", "first-name", "Lea"));
        assertThat(candidates)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(10)
                .allMatch(candidate -> candidate.score() >= 0 && candidate.score() <= 1)
                .allMatch(candidate -> !candidate.reason().isBlank());
        assertThat(candidates).extracting(IdentityCandidate::score).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(candidates)
                .extracting(IdentityCandidate::entry)
                .doesNotHaveDuplicates()
                .isSubsetOf(known);
    }

    @Test
    void cannotTellHomonymsApartByName() throws Exception {
        List<IdentityCandidate> candidates = match(evidence("last-name", "MARTIN", "first-name", "Léa"));
        assertThat(candidates.subList(0, 2))
                .extracting(IdentityCandidate::entry)
                .containsExactlyInAnyOrder("s4", "s5");
        assertThat(candidates.get(0).score()).isCloseTo(candidates.get(1).score(), within(1e-9));
    }

    @Test
    void scoresARightNameAboveAWrongOne() throws Exception {
        double right = match(evidence("last-name", "DUPONT", "first-name", "Jean"))
                .get(0)
                .score();
        double wrong = match(evidence("last-name", "KOWALSKI", "first-name", "Piotr")).stream()
                .mapToDouble(IdentityCandidate::score)
                .max()
                .orElse(0);
        assertThat(right).isGreaterThan(wrong + 0.2);
    }

    @Test
    void answersAlikeTwice() throws Exception {
        IdentityEvidence evidence = evidence("last-name", "FONTANE");
        assertThat(match(evidence)).isEqualTo(match(evidence));
    }

    @Test
    void servesFourThreadsAtOnce() throws Exception {
        IdentityEvidence evidence = evidence("full-name", "MARTIN Lea");
        assertThat(AtOnce.call(4, () -> match(evidence))).containsOnly(match(evidence));
    }

    /** Readings of one engine: zone, text, zone, text… */
    protected static IdentityEvidence evidence(String... zonesAndTexts) {
        List<ZoneReading> readings = new ArrayList<>();
        for (int i = 0; i < zonesAndTexts.length; i += 2) {
            readings.add(
                    new ZoneReading(zonesAndTexts[i], 1, "test", List.of(new OcrCandidate(zonesAndTexts[i + 1], 0.9))));
        }
        return new IdentityEvidence(readings);
    }

    private String first(IdentityEvidence evidence) throws Exception {
        return match(evidence).get(0).entry();
    }

    private List<IdentityCandidate> match(IdentityEvidence evidence) throws Exception {
        return matcher().match(evidence, ROSTER, Options.NONE);
    }
}
