package org.korrigo.domain.comment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.Problem;

/**
 * Words a marker may want to put again on copies of an exam.
 *
 * @param owner the username
 * @param text 1 to 1000 characters without blanks at its ends; once an exam and owner
 * @param item the question it belongs to; empty when it fits everywhere
 * @param points that it proposes, taken off when negative; at most 1000 either way
 * @param shared whether the other markers of the exam see it
 * @param uses how often it was put
 */
public record Comment(
        UUID id,
        UUID exam,
        String owner,
        String text,
        Optional<String> item,
        Optional<BigDecimal> points,
        boolean shared,
        int uses,
        long version) {

    public static final int LONGEST = 1000;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1000);

    public Comment {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw invalid("text", text.length() + " / " + LONGEST);
        }
        points.filter(p -> p.abs().compareTo(MOST_POINTS) > 0).ifPresent(p -> {
            throw invalid("points", p.toPlainString());
        });
    }

    /** Put for the first time. */
    public static Comment learnt(UUID exam, String owner, String text) {
        return new Comment(UUID.randomUUID(), exam, owner, text, Optional.empty(), Optional.empty(), false, 1, 0);
    }

    /** Whether words are worth keeping. */
    public static boolean isWorthLearning(String text) {
        String words = text.strip();
        return words.length() > 1 && words.length() <= LONGEST && words.indexOf('\0') < 0;
    }

    public Comment saying(String words, Optional<String> question, Optional<BigDecimal> worth, boolean forAll) {
        return new Comment(id, exam, owner, words, question, worth, forAll, uses, version);
    }

    private static Problem invalid(String field, String value) {
        return Problem.invalid("comment-invalid", Map.of("field", field, "value", value, "pointer", "/" + field));
    }
}
