package org.korrigo.rest.internal.body;

import java.util.UUID;

/** Whose copy it is. */
public record StudentChoiceBody(UUID student) {}
