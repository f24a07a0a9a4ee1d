package org.korrigo.split.standard.internal.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korrigo.spi.ocr.OcrCandidate;

/**
 * A printed page number.
 *
 * @param page from 1
 * @param total as printed behind it, 0 when nothing is
 * @param confidence 0 to 1
 */
public record PrintedNumber(int page, int total, double confidence) {

    private static final Pattern PAGE_OF_TOTAL = Pattern.compile("(\\d{1,2})\\D+(\\d{1,2})");
    /** A slash that an engine took for the digit it looks like, or did not see. */
    private static final Pattern SLASH_AS_DIGIT = Pattern.compile("(\\d)[17]?(\\d)");

    private static final Pattern PAGE_ALONE = Pattern.compile("\\d{1,2}");
    /** What is left of the engine's confidence when the slash had to be guessed. */
    private static final double SLASH_GUESSED = 0.7;
    /** A lone number says less: one misread stroke makes another page of it. */
    private static final double ALONE = 0.6;
    /** A booklet with more extra sheets than this is a misreading. */
    private static final int BOOKLETS = 3;

    /** @return empty when the text is no page number of a booklet of that many pages */
    static Optional<PrintedNumber> parse(OcrCandidate candidate, int pagesPerBooklet) {
        String text = digitsFor(candidate.text()).replaceAll("^\\D+|\\D+$", "");
        return match(PAGE_OF_TOTAL, text, candidate.confidence(), pagesPerBooklet)
                .or(() -> match(SLASH_AS_DIGIT, text, candidate.confidence() * SLASH_GUESSED, pagesPerBooklet))
                .or(() -> alone(text, candidate.confidence() * ALONE, pagesPerBooklet));
    }

    private static Optional<PrintedNumber> match(Pattern pattern, String text, double confidence, int pages) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int page = Integer.parseInt(matcher.group(1));
        int total = Integer.parseInt(matcher.group(2));
        boolean possible = page >= 1 && page <= total && total % pages == 0 && total <= BOOKLETS * pages;
        return possible ? Optional.of(new PrintedNumber(page, total, confidence)) : Optional.empty();
    }

    private static Optional<PrintedNumber> alone(String text, double confidence, int pages) {
        if (!PAGE_ALONE.matcher(text).matches()) {
            return Optional.empty();
        }
        int page = Integer.parseInt(text);
        boolean possible = page >= 1 && page <= pages;
        return possible ? Optional.of(new PrintedNumber(page, 0, confidence)) : Optional.empty();
    }

    /** Letters that engines read in the place of digits. */
    private static String digitsFor(String text) {
        return text.replace('l', '1')
                .replace('I', '1')
                .replace('|', '/')
                .replace('O', '0')
                .replace('o', '0')
                .strip();
    }
}
