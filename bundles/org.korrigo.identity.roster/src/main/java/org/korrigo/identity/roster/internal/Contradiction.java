package org.korrigo.identity.roster.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two pages of one copy that each name another student: sheets of two copies may have been exchanged. */
record Contradiction(Trait trait, int page, int otherPage) {
    /** How well the student that a page names must fit it. */
    private static final double CLEAR = 0.6;
    /** By how much better than the student that the other page names. */
    private static final double LEAD = 0.35;

    static Optional<Contradiction> among(List<Evidence> evidence, List<Student> students) {
        return evidence.stream()
                .flatMap(one -> evidence.stream()
                        .filter(other -> other.trait() == one.trait() && other.page() > one.page())
                        .filter(other -> contradict(one, other, students))
                        .map(other -> new Contradiction(one.trait(), one.page(), other.page())))
                .findFirst();
    }

    private static boolean contradict(Evidence one, Evidence other, List<Student> students) {
        Optional<Student> student = named(one, students);
        Optional<Student> rival = named(other, students);
        return student.isPresent()
                && rival.isPresent()
                && leads(student.get(), rival.get(), one)
                && leads(rival.get(), student.get(), other);
    }

    private static boolean leads(Student one, Student other, Evidence evidence) {
        return fit(evidence, one) - fit(evidence, other) >= LEAD;
    }

    private static Optional<Student> named(Evidence evidence, List<Student> students) {
        return students.stream()
                .max(Comparator.comparingDouble(student -> fit(evidence, student)))
                .filter(student -> fit(evidence, student) >= CLEAR);
    }

    private static double fit(Evidence evidence, Student student) {
        return evidence.alike(student).orElse(0.0);
    }

    String remark() {
        return "; " + trait.zone + " differs between pages " + page + " and " + otherPage;
    }
}
