package org.korrigo.rest.internal.body;

/** Who is away. */
public record RedispatchBody(String from) {}
