package org.korrigo.rest.internal.body;

/** How many copies were given back, or taken back. */
public record ReleasedBody(int copies) {}
