package org.korrigo.domain.incident;

import java.time.Instant;

/**
 * A mode that is on.
 *
 * @param text what people are told; may be empty
 * @param by name of whoever switched it on
 */
public record ActiveMode(Mode mode, String text, String by, Instant since) {}
