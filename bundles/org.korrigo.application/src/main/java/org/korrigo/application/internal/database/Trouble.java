package org.korrigo.application.internal.database;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.korrigo.application.database.IntegrityFinding;

/**
 * Something that does not fit together.
 *
 * @param mend puts it right and tells how many it did; empty when only a person can
 */
record Trouble(String code, long count, List<String> examples, Optional<LongSupplier> mend) {

    private static final int MOST_EXAMPLES = 5;

    static Trouble of(String code, List<String> names, Optional<LongSupplier> mend) {
        return new Trouble(
                code, names.size(), names.stream().limit(MOST_EXAMPLES).toList(), mend);
    }

    IntegrityFinding asFound() {
        return new IntegrityFinding(code, count, examples, mend.isPresent(), 0);
    }

    IntegrityFinding asMended(long number) {
        return new IntegrityFinding(code, count, examples, true, number);
    }
}
