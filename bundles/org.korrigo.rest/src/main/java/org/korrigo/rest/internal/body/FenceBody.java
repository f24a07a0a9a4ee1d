package org.korrigo.rest.internal.body;

/** The lock under which something is done. */
public record FenceBody(long fence) {}
