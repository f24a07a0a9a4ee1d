package org.korrigo.application.database;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.korrigo.spi.scoring.ScoreSheet;

/**
 * How the score of a copy comes about, or why there is none.
 *
 * @param scoring the plug-in that the exam has pinned, for example {@code scoring:points}
 * @param kept whether it was kept when the marks became final
 * @param scoredBy who added up, with version and options; empty when nobody could
 * @param marks what markers gave, in the order of the barème; marks of items that are no longer in it come last
 * @param sheet empty when there is no score
 * @param obstacles codes of what is in the way: {@code scheme-missing}, {@code marks-missing}, {@code marks-unfit},
 *     {@code plugin-unavailable}, {@code scoring-refuses}, {@code score-outdated}
 */
public record ScoreExplanation(
        String copy,
        String exam,
        String state,
        String scoring,
        boolean kept,
        Optional<String> scoredBy,
        List<GivenMark> marks,
        Optional<ScoreSheet> sheet,
        List<String> obstacles) {

    /** @param points empty when it is not marked yet; @param maximum empty when the item is not in the barème */
    public record GivenMark(
            String item, String label, Optional<BigDecimal> points, Optional<BigDecimal> maximum, boolean bonus) {}
}
