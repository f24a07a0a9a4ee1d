package org.korrigo.spi.identity;

import java.time.LocalDate;
import java.util.Optional;

/** A student of the class list. @param id opaque; @param ine national pupil number; empty text where unknown */
public record RosterEntry(
        String id,
        String lastName,
        String firstName,
        Optional<LocalDate> birthDate,
        String className,
        String ine,
        String candidateNumber) {}
