package org.korrigo.demo.internal.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.korrigo.demo.TrueStudent;
import org.korrigo.spi.identity.RosterEntry;

/** The class list as the product knows it. */
final class Candidates {

    private static final DateTimeFormatter FRENCH_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final List<TrueStudent> listed;
    private final Map<TrueStudent, String> ids = new HashMap<>();

    Candidates(List<TrueStudent> listed) {
        this.listed = List.copyOf(listed);
        for (TrueStudent student : listed) {
            ids.put(student, String.format(Locale.ROOT, "student-%03d", ids.size() + 1));
        }
    }

    /** Empty for a stranger. */
    Optional<String> id(TrueStudent student) {
        return Optional.ofNullable(ids.get(student));
    }

    List<RosterEntry> entries() {
        return listed.stream().map(this::entry).toList();
    }

    private RosterEntry entry(TrueStudent student) {
        return new RosterEntry(
                ids.get(student),
                student.lastName(),
                student.firstName(),
                Optional.of(LocalDate.parse(student.birthDate(), FRENCH_DATE)),
                student.className(),
                student.ine(),
                student.candidateNumber());
    }
}
