package org.korrigo.demo.internal.pupil;

/**
 * What the candidate numbers of an exam look like.
 *
 * @param length in characters; 0 when there are none
 */
public record CandidateNumbers(int length, String alphabet) {

    static final String DIGITS = "0123456789";

    public static final CandidateNumbers NONE = new CandidateNumbers(0, DIGITS);

    /** Seven digits. */
    public static final CandidateNumbers USUAL = new CandidateNumbers(7, DIGITS);

    /** Whether so many people can each have one of their own. */
    public boolean suffice(int people) {
        return length == 0 || Math.pow(alphabet.length(), length) >= people;
    }
}
