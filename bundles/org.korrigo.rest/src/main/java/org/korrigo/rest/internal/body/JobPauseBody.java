package org.korrigo.rest.internal.body;

/** Why jobs are paused; may be empty. */
public record JobPauseBody(String reason) {}
