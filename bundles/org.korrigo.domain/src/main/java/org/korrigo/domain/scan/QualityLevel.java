package org.korrigo.domain.scan;

import java.util.Collection;
import java.util.Comparator;

/** What a quality check says of a page, or of all pages together, from best to worst. */
public enum QualityLevel {
    GREEN,
    /** Nobody looked: no plug-in was there, or it gave up. */
    UNCHECKED,
    ORANGE,
    RED;

    /** {@link #UNCHECKED} when there is nothing to go by. */
    public static QualityLevel worst(Collection<QualityLevel> levels) {
        return levels.stream().max(Comparator.naturalOrder()).orElse(UNCHECKED);
    }
}
