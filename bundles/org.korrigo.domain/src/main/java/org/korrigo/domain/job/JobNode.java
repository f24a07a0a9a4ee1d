package org.korrigo.domain.job;

import java.time.Instant;

/**
 * A server that runs jobs.
 *
 * @param threads jobs that it runs at the same time at most
 * @param longThreads of these for jobs that take long
 * @param busy jobs that it runs
 * @param seenAt when it last said so
 */
public record JobNode(String name, int threads, int longThreads, int busy, Instant seenAt) {}
