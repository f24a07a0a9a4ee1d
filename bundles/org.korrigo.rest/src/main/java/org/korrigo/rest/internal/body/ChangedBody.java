package org.korrigo.rest.internal.body;

/** How many were changed. */
public record ChangedBody(int changed) {}
