package org.korrigo.domain.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.spi.identity.RosterEntry;

/**
 * A student as enrolled in one exam. Texts are empty where unknown.
 *
 * @param candidateNumber of this exam
 * @param row in the imported list: some exports keep its order
 */
public record Student(
        UUID id,
        String lastName,
        String firstName,
        Optional<LocalDate> birthDate,
        String className,
        String ine,
        String email,
        String candidateNumber,
        int row) {

    public RosterEntry asRosterEntry() {
        return new RosterEntry(id.toString(), lastName, firstName, birthDate, className, ine, candidateNumber);
    }

    public String fullName() {
        return (lastName + " " + firstName).strip();
    }
}
