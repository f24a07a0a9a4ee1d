package org.korrigo.roster.csv.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.korrigo.spi.roster.ListedStudent;

/** Finds students who are listed twice and numbers that two students share. */
final class Repeats {

    private final Findings findings;
    private final Map<String, ListedStudent> byIne = new HashMap<>();
    private final Map<String, ListedStudent> byPerson = new HashMap<>();

    Repeats(Findings findings) {
        this.findings = findings;
    }

    List<ListedStudent> removed(List<ListedStudent> students) {
        List<ListedStudent> kept = new ArrayList<>();
        for (ListedStudent student : students) {
            ListedStudent sameIne = student.ine().isEmpty() ? null : byIne.putIfAbsent(student.ine(), student);
            if (sameIne != null && !name(sameIne).equals(name(student))) {
                String detail = "Row " + sameIne.row() + " has the same INE and another name.";
                findings.doubt(student.row(), "duplicate-ine", detail);
                kept.add(numbers(student, "", student.candidateNumber()));
            } else if (isNew(student, sameIne)) {
                kept.add(student);
            }
        }
        return withoutSharedNumbers(kept);
    }

    private boolean isNew(ListedStudent student, ListedStudent sameIne) {
        ListedStudent samePerson = byPerson.putIfAbsent(person(student), student);
        ListedStudent first = sameIne == null ? samePerson : sameIne;
        if (first == null) {
            return true;
        }
        findings.leaveOut(student.row(), "duplicate-row", "The row repeats row " + first.row() + ".");
        return false;
    }

    /** A candidate number may identify a copy by itself: one that two students share identifies nobody. */
    private List<ListedStudent> withoutSharedNumbers(List<ListedStudent> students) {
        Map<String, Long> uses =
                students.stream().collect(Collectors.groupingBy(ListedStudent::candidateNumber, Collectors.counting()));
        return students.stream()
                .map(student -> uses.get(student.candidateNumber()) == 1 ? student : withoutNumber(student))
                .toList();
    }

    private ListedStudent withoutNumber(ListedStudent student) {
        if (!student.candidateNumber().isEmpty()) {
            findings.doubt(student.row(), "duplicate-candidate-number", "Two students have this candidate number.");
        }
        return numbers(student, student.ine(), "");
    }

    private static ListedStudent numbers(ListedStudent student, String ine, String candidateNumber) {
        return new ListedStudent(
                student.row(),
                student.lastName(),
                student.firstName(),
                student.birthDate(),
                student.className(),
                ine,
                candidateNumber,
                student.email());
    }

    private static String name(ListedStudent student) {
        return Wording.plain(student.lastName()) + "|" + Wording.plain(student.firstName());
    }

    private static String person(ListedStudent student) {
        return String.join(
                "|",
                name(student),
                student.birthDate().toString(),
                Wording.plain(student.className()),
                student.ine(),
                student.candidateNumber());
    }
}
