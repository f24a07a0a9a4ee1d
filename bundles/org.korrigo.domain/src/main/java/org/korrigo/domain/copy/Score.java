package org.korrigo.domain.copy;

import org.korrigo.spi.scoring.ScoreSheet;

/**
 * What the marks of a graded copy came to when they became final. Another version of the scoring scheme never changes it: an
 * administrator does, looking at the difference.
 *
 * @param revision of the marking it adds up
 * @param scoredBy plug-in, version and options, for example {@code scoring:twentieths@1.0.0{step=0.5}}
 */
public record Score(ScoreSheet sheet, long revision, String scoredBy) {}
