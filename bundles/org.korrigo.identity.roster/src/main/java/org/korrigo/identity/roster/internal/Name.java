package org.korrigo.identity.roster.internal;

import java.util.List;
import java.util.stream.Stream;

/** A surname or first name. @param parts of a compound name that are long enough to stand alone */
record Name(String whole, List<String> parts) {
    /** Pupils with a compound name often write one part; a part alone is weaker evidence than the whole. */
    private static final double PART = 0.9;

    private static final int SHORTEST_PART = 4;

    static Name of(String text) {
        String[] words = text.strip().split("[\\s\\-'’]+");
        List<String> parts = words.length < 2
                ? List.of()
                : Stream.of(words)
                        .map(Letters::ofName)
                        .filter(part -> part.length() >= SHORTEST_PART)
                        .toList();
        return new Name(Letters.ofName(text), parts);
    }

    double alike(String read) {
        double best = Similarity.of(whole, read);
        for (String part : parts) {
            best = Math.max(best, PART * Similarity.of(part, read));
        }
        return best;
    }
}
