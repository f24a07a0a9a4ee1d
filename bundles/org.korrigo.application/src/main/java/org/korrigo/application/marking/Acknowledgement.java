package org.korrigo.application.marking;

import org.korrigo.spi.scoring.ScoreSheet;

/** The operations are durable. @param revision of the marking now */
public record Acknowledgement(long revision, ScoreSheet scores) {}
