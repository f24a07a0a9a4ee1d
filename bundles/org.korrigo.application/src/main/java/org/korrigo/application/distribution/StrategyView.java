package org.korrigo.application.distribution;

/** A way to share copies out. */
public record StrategyView(String id, String label) {}
