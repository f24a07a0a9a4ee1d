package org.korrigo.rest.internal.body;

/** Whether an account may sign in. */
public record AccessBody(boolean enabled) {}
