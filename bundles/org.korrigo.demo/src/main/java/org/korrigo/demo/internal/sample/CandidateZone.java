package org.korrigo.demo.internal.sample;

import org.korrigo.demo.internal.pupil.CandidateNumbers;
import org.korrigo.spi.layout.Zone;

/** What candidate numbers look like when a zone is to hold them. */
final class CandidateZone {

    private CandidateZone() {}

    static CandidateNumbers numbers(Zone zone) {
        String alphabet = zone.allowed()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        CandidateNumbers usual = CandidateNumbers.USUAL;
        int length = zone.cells() > 0 ? zone.cells() : usual.length();
        return new CandidateNumbers(length, alphabet.isEmpty() ? usual.alphabet() : alphabet);
    }
}
