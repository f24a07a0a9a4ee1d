package org.korrigo.rest.internal.body;

/** Why something out of the ordinary is done. */
public record JustificationBody(String reason) {}
