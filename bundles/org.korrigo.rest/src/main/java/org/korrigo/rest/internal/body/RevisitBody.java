package org.korrigo.rest.internal.body;

/** Whether somebody wants to look at a copy again. */
public record RevisitBody(boolean revisit) {}
