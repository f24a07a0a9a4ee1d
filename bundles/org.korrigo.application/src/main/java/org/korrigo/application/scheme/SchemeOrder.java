package org.korrigo.application.scheme;

import org.korrigo.spi.scoring.MarkScheme;

/**
 * A barème to apply.
 *
 * @param version of the exam that was looked at
 * @param scheme an item with a blank id is a new one and gets an id
 * @param origin where it comes from, for the history
 * @param accepted whether marks may be set aside, become unfit or be missing: somebody has seen the list
 */
public record SchemeOrder(long version, MarkScheme scheme, String origin, boolean accepted) {}
