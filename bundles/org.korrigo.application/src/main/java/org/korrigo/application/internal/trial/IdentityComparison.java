package org.korrigo.application.internal.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.korrigo.application.copy.CopyView.StudentName;
import org.korrigo.application.trial.ReplayedBooklet.IdentityChange;
import org.korrigo.application.trial.ReplayedBooklet.PersonAgreement;
import org.korrigo.application.trial.ReplayedBooklet.ReplayedIdentity;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.roster.Student;
import org.korrigo.spi.identity.IdentityCandidate;

/** Compares the match of a copy with the one that would be made now. */
final class IdentityComparison {

    private final Map<String, Student> students;

    IdentityComparison(List<Student> students) {
        this.students = students.stream()
                .collect(Collectors.toMap(student -> student.id().toString(), Function.identity()));
    }

    ReplayedIdentity compare(Identity before, DryResult.Booklet after) {
        Optional<Identity.Candidate> was = before.candidates().stream().findFirst();
        Optional<String> wasId = was.map(candidate -> candidate.student().toString());
        Optional<String> isId = after.first().map(IdentityCandidate::entry);
        return new ReplayedIdentity(
                change(automatic(before), after.automatic(), wasId.equals(isId)),
                agreement(before, after.automatic(), isId),
                wasId.flatMap(this::name),
                isId.flatMap(this::name),
                was.map(Identity.Candidate::score).orElse(0.0),
                after.first().map(IdentityCandidate::score).orElse(0.0));
    }

    private static Optional<String> automatic(Identity identity) {
        return identity.student()
                .filter(student -> identity.method() == Identity.Method.AUTOMATIC)
                .map(Object::toString);
    }

    private static IdentityChange change(Optional<String> before, Optional<String> after, boolean sameFirst) {
        if (before.isPresent() && after.isPresent()) {
            return before.equals(after) ? IdentityChange.SAME : IdentityChange.OTHER_AUTOMATIC;
        }
        if (before.isEmpty() && after.isEmpty()) {
            return sameFirst ? IdentityChange.SAME : IdentityChange.OTHER_CANDIDATE;
        }
        return after.isPresent() ? IdentityChange.NOW_AUTOMATIC : IdentityChange.NO_LONGER_AUTOMATIC;
    }

    private static PersonAgreement agreement(Identity before, Optional<String> automatic, Optional<String> first) {
        if (before.method() != Identity.Method.MANUAL) {
            return PersonAgreement.NOBODY_DECIDED;
        }
        Optional<String> decided = before.student().map(Object::toString);
        if (automatic.isPresent() && !automatic.equals(decided)) {
            return PersonAgreement.CONTRADICTS;
        }
        return first.equals(decided) ? PersonAgreement.AGREES : PersonAgreement.WOULD_ASK;
    }

    /** A student may have left the list since. */
    private Optional<StudentName> name(String id) {
        return Optional.ofNullable(students.get(id))
                .map(student ->
                        new StudentName(student.id(), student.lastName(), student.firstName(), student.className()));
    }
}
