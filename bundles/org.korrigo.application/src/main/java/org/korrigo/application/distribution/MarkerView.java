package org.korrigo.application.distribution;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Somebody who marks an exam.
 *
 * @param displayName ignored when markers are set
 * @param weight how much of the work, against the other markers; above 0, at most 100
 * @param excludedClasses whose copies this marker never sees
 * @param away gets no more copies
 */
public record MarkerView(
        String username, String displayName, BigDecimal weight, Set<String> excludedClasses, boolean away) {}
