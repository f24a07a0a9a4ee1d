package org.korrigo.application.database;

import org.korrigo.application.choice.ScoreDifference;

/**
 * What the final marks of an exam come to when they are added up again.
 *
 * @param exam its reference
 * @param outdated graded copies whose kept sheet says something else
 * @param replaced how many of these were replaced
 * @param difference against what is kept, of all copies with marks
 */
public record ScoreRecalculation(String exam, int outdated, int replaced, ScoreDifference difference) {}
