package org.korrigo.scoring.standard.internal;

import java.math.BigDecimal;
import java.util.Map;

/** Every mark counts for what it is. */
record Addition(Map<String, BigDecimal> marks) implements Counting {}
