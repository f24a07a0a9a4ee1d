package org.korrigo.spi.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/** One item of a score sheet. @param depth 0 for the top; @param points empty when not marked yet */
public record ScoreLine(String item, String label, int depth, Optional<BigDecimal> points, BigDecimal maximum) {}
