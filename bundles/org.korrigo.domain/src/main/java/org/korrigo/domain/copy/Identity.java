package org.korrigo.domain.copy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of whose copy it is.
 *
 * @param student empty while undecided
 * @param candidates what the machine proposes, best first
 * @param matchedBy plug-ins and versions that took part, the matcher first, for example {@code identity:roster@1.0.0
 *     ocr:tesseract@1.0.0 reader:pdf@1.0.0}; empty when none ran
 */
public record Identity(Optional<UUID> student, Method method, List<Candidate> candidates, Optional<String> matchedBy) {

    public static final Identity UNREAD = new Identity(Optional.empty(), Method.NONE, List.of(), Optional.empty());

    public Identity {
        candidates = List.copyOf(candidates);
    }

    /** Who decided. */
    public enum Method {
        NONE,
        AUTOMATIC,
        MANUAL
    }

    /** A proposal. @param score 0 to 1 */
    public record Candidate(UUID student, double score, String reason) {}

    public Identity proposing(List<Candidate> ranked, String matcher) {
        return new Identity(student, method, ranked, Optional.of(matcher));
    }

    public Identity decided(UUID chosen, Method by) {
        return new Identity(Optional.of(chosen), by, candidates, matchedBy);
    }

    public Identity undecided() {
        return new Identity(Optional.empty(), Method.NONE, candidates, matchedBy);
    }
}
