package org.korrigo.identity.roster.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two pages of one copy that each name another student: sheets of two copies may have been exchanged. */
record Contradiction(Trait trait, int page, int otherPage) {
    private static final double CLEAR = 0.85;
    private static final double FOREIGN = 0.6;

    static Optional<Contradiction> among(List<Evidence> evidence, List<Student> students) {
        return evidence.stream()
                .flatMap(one -> evidence.stream()
                        .filter(other -> other.trait() == one.trait() && other.page() > one.page())
                        .filter(other -> contradict(one, other, students))
                        .map(other -> new Contradiction(one.trait(), one.page(), other.page())))
                .findFirst();
    }

    private static boolean contradict(Evidence one, Evidence other, List<Student> students) {
        return clear(one, students)
                .flatMap(student -> clear(other, students)
                        .map(rival -> other.alike(student).orElse(0.0) < FOREIGN
                                && one.alike(rival).orElse(0.0) < FOREIGN))
                .orElse(false);
    }

    private static Optional<Student> clear(Evidence evidence, List<Student> students) {
        return students.stream()
                .filter(student -> evidence.alike(student).orElse(0.0) >= CLEAR)
                .max(Comparator.comparingDouble(student -> evidence.alike(student).orElse(0.0)));
    }

    String remark() {
        return "; " + trait.zone + " differs between pages " + page + " and " + otherPage;
    }
}
