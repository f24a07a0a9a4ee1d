package org.korrigo.domain.exam;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.korrigo.spi.scoring.MarkScheme;

/**
 * A barème as it was applied to an exam, never changed.
 *
 * @param number from 1, without gaps
 * @param author who applied it
 * @param origin where it came from, for people: {@code editor}, the name of a file, {@code exam:REFERENCE}
 * @param effect what it did to the marks that were there
 */
public record SchemeRevision(
        UUID exam, int number, Instant at, String author, String origin, MarkScheme scheme, Effect effect) {

    /**
     * What a barème did when it was applied.
     *
     * @param copies with marks at that moment
     * @param changed how many of them came to something else
     * @param meanChange of the score out of 20 over all copies with marks, two decimals
     * @param setAside marks and remarks whose question went, kept but not counted
     */
    public record Effect(int copies, int changed, BigDecimal meanChange, int setAside) {}
}
