package org.korrigo.rest.internal.body;

/** How many jobs it was done to. */
public record JobSweepBody(int count) {}
