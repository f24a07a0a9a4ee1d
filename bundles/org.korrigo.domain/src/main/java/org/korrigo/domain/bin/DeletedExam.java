package org.korrigo.domain.bin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An exam that nobody sees any longer.
 *
 * @param id that it had, and will have again
 * @param copies how many it has
 * @param by name of the actor
 */
public record DeletedExam(
        UUID id,
        String reference,
        String name,
        LocalDate date,
        int copies,
        Instant deletedAt,
        String by,
        String reason) {}
