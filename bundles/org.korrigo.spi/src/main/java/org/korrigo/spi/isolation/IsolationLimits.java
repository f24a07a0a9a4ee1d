package org.korrigo.spi.isolation;

import java.time.Duration;

/**
 * What one request may use at most.
 *
 * @param time on the clock; the child is killed when it is over
 * @param heapMegabytes of the child JVM; children are pooled by class path and heap
 */
public record IsolationLimits(Duration time, int heapMegabytes) {}
