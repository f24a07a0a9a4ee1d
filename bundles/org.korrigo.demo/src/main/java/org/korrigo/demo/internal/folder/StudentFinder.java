package org.korrigo.demo.internal.folder;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.korrigo.demo.internal.folder.Truth.Paper;
import org.korrigo.demo.internal.rest.Student;

/** Finds the student of a paper in the class list, by what the list tells: INE, candidate number, or name and class. */
public final class StudentFinder {

    private final List<Student> students;

    public StudentFinder(List<Student> students) {
        this.students = List.copyOf(students);
    }

    /** Empty when the student is not in the list, or when two of the list could be. */
    public Optional<Student> of(Paper paper) {
        if (!paper.listed()) {
            return Optional.empty();
        }
        return only(students.stream()
                        .filter(student -> paper.ine().equals(student.ine()))
                        .toList())
                .or(() -> only(students.stream()
                        .filter(student ->
                                paper.candidate() != null && paper.candidate().equals(student.candidateNumber()))
                        .toList()))
                .or(() -> only(students.stream()
                        .filter(student -> key(student).equals(key(paper)))
                        .toList()));
    }

    private static Optional<Student> only(List<Student> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String key(Student student) {
        return key(student.lastName(), student.firstName(), student.className());
    }

    private static String key(Paper paper) {
        return key(paper.lastName(), paper.firstName(), paper.className());
    }

    private static String key(String... parts) {
        return Normalizer.normalize(
                        String.join(" ", parts).toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
