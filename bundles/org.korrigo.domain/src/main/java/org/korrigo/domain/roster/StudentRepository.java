package org.korrigo.domain.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.spi.roster.ListedStudent;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. */
@ProviderType
public interface StudentRepository {

    /**
     * Enrols a listed student in an exam: the same student is found again by INE, or else by last name, first name and birth date
     * (or class where no birth date is known), without case and accents. Enrolling twice changes the details, not the number of students.
     */
    Enrolment enrol(UUID exam, ListedStudent listed);

    /** In the order of the class list. */
    List<Student> enrolled(UUID exam);

    Optional<Student> find(UUID exam, UUID student);
}
