package org.korrigo.domain.marking;

import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.exam.Exam;

/**
 * All that lies on a marker's desk with a copy.
 *
 * @param variant of the subject; empty when there is one for all
 * @param drafts how many of this marker wait for the copy
 * @param revisit whether this marker wants to look at it again
 */
public record DeskPapers(Copy copy, Exam exam, Marking marking, String variant, int drafts, boolean revisit) {}
