package org.korrigo.spi.roster;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of a class list; empty text where the list says nothing.
 *
 * @param row in the file, from 1, the header included
 */
public record ListedStudent(
        int row,
        String lastName,
        String firstName,
        Optional<LocalDate> birthDate,
        String className,
        String ine,
        String candidateNumber,
        String email) {}
