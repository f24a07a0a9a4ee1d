package org.korrigo.split.standard.internal.plan;

import java.util.List;
import org.korrigo.spi.ocr.OcrCandidate;

/**
 * What engines read as the candidate number of one sheet.
 *
 * @param page the scanned page
 * @param cells digits the number has, 0 if any number of them
 */
record NumberReading(int page, int cells, List<OcrCandidate> candidates) {

    /** Engines repeat themselves further down the list. */
    private static final int WORTH_COMPARING = 5;
    /** A digit read wrong is common, two in one number rare; from this share of the digits on it is another number. */
    private static final double OTHER_NUMBER = 0.5;
    /** How much nearer another booklet's number must be before a smaller difference counts. */
    private static final int CLEARLY_NEARER = 2;

    private static final int UNREAD = Integer.MAX_VALUE;

    NumberReading {
        candidates = candidates.stream()
                .map(c -> new OcrCandidate(c.text().replaceAll("\\D", ""), c.confidence()))
                .filter(c -> cells == 0 ? !c.text().isEmpty() : c.text().length() == cells)
                .limit(WORTH_COMPARING)
                .toList();
    }

    /**
     * The pages of a booklet whose number differs clearly from that of its first sheet: in half of its digits, or in fewer when
     * it is the number of another booklet. A number that could not be read says nothing.
     *
     * @param booklet its readings, those of its first sheet in front
     * @param firsts the readings of the first sheets of all booklets
     */
    static List<Integer> odd(List<NumberReading> booklet, List<NumberReading> firsts) {
        return booklet.stream()
                .skip(1)
                .filter(reading -> booklet.get(0).isAnotherNumberThan(reading, firsts))
                .map(NumberReading::page)
                .toList();
    }

    private boolean isAnotherNumberThan(NumberReading other, List<NumberReading> firsts) {
        int own = distance(other);
        if (own == 0 || own == UNREAD) {
            return false;
        }
        int nearest = firsts.stream()
                .filter(first -> first.page != page)
                .mapToInt(first -> first.distance(other))
                .min()
                .orElse(UNREAD);
        boolean anotherBooklets = nearest == 0 || nearest <= own - CLEARLY_NEARER;
        return own >= OTHER_NUMBER * candidates.get(0).text().length() || anotherBooklets;
    }

    /** Digits that differ between the most similar candidates of both. */
    private int distance(NumberReading other) {
        return candidates.stream()
                .flatMapToInt(
                        mine -> other.candidates.stream().mapToInt(theirs -> differing(mine.text(), theirs.text())))
                .min()
                .orElse(UNREAD);
    }

    private static int differing(String one, String other) {
        int common = Math.min(one.length(), other.length());
        int differing = Math.abs(one.length() - other.length());
        for (int i = 0; i < common; i++) {
            differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing;
    }
}
