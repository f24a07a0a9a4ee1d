package org.korrigo.identity.roster.internal;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.korrigo.spi.identity.RosterEntry;

/** A student of the list, brought into the forms in which readings are compared; empty where the list does not say. */
record Student(RosterEntry entry, Name last, Name first, List<String> birthDates, String className, String number) {
    private static final List<DateTimeFormatter> DATES = Stream.of("dd/MM/uuuu", "ddMMuuuu", "ddMMuu")
            .map(DateTimeFormatter::ofPattern)
            .toList();

    static Student of(RosterEntry entry) {
        return new Student(
                entry,
                Name.of(entry.lastName()),
                Name.of(entry.firstName()),
                entry.birthDate().stream()
                        .flatMap(date -> DATES.stream().map(format -> format.format(date)))
                        .toList(),
                ClassName.shortened(entry.className()),
                Letters.of(entry.candidateNumber()));
    }
}
