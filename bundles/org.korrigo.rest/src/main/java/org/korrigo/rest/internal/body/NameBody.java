package org.korrigo.rest.internal.body;

/** The name people see. */
public record NameBody(String displayName) {}
