package org.korrigo.domain.integrity;

import java.util.List;

/**
 * Rows that do not fit together.
 *
 * @param code stable, for example {@code page-lost}
 * @param examples a few of them, by what people call them; never a name of a person
 */
public record Discrepancy(String code, long count, List<String> examples) {

    public Discrepancy {
        examples = List.copyOf(examples);
    }
}
