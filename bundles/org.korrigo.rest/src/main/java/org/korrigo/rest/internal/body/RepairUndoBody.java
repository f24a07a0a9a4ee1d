package org.korrigo.rest.internal.body;

import java.util.Optional;

/** Takes a repair back. */
public record RepairUndoBody(Optional<String> reason) {}
