package org.korrigo.rest.internal.body;

/** How many copies were released. */
public record ReleasedBody(int released) {}
