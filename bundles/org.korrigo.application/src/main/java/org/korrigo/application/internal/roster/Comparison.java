package org.korrigo.application.internal.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.korrigo.application.roster.ClassListPreview;
import org.korrigo.application.roster.PreviewedRow;
import org.korrigo.application.roster.PreviewedRow.Change;
import org.korrigo.application.roster.PreviewedRow.Effect;
import org.korrigo.domain.roster.Enrolment;
import org.korrigo.domain.roster.Student;
import org.korrigo.spi.roster.ClassList;
import org.korrigo.spi.roster.ListedStudent;
import org.korrigo.spi.roster.RowProblem;

/** The students of an exam without a list and with it. */
final class Comparison {

    private record Member(String name, Function<Student, String> value) {}

    /** Not the row: a list in another order changes nobody. */
    private static final List<Member> MEMBERS = List.of(
            new Member("last-name", Student::lastName),
            new Member("first-name", Student::firstName),
            new Member(
                    "birth-date",
                    student -> student.birthDate().map(LocalDate::toString).orElse("")),
            new Member("class-name", Student::className),
            new Member("ine", Student::ine),
            new Member("candidate-number", Student::candidateNumber),
            new Member("email", Student::email));

    private final Map<UUID, Student> before;
    private final Map<UUID, Student> after;
    private final Map<Integer, Enrolment> enrolled;

    /** @param enrolled whom each row of the list enrolled */
    Comparison(List<Student> before, List<Student> after, Map<Integer, Enrolment> enrolled) {
        this.before = byId(before);
        this.after = byId(after);
        this.enrolled = enrolled;
    }

    private static Map<UUID, Student> byId(List<Student> students) {
        return students.stream().collect(Collectors.toMap(Student::id, Function.identity()));
    }

    ClassListPreview preview(String reader, ClassList list) {
        List<PreviewedRow> rows = list.students().stream().map(this::row).toList();
        int leftOut = (int) list.problems().stream().filter(RowProblem::fatal).count();
        Set<UUID> met = enrolled.values().stream().map(Enrolment::student).collect(Collectors.toSet());
        int others =
                (int) before.keySet().stream().filter(id -> !met.contains(id)).count();
        return new ClassListPreview(
                reader,
                list.form(),
                rows.size() + leftOut,
                count(rows, Effect.NEW),
                count(rows, Effect.CHANGED),
                count(rows, Effect.UNCHANGED),
                others,
                rows,
                list.problems());
    }

    private static int count(List<PreviewedRow> rows, Effect effect) {
        return (int) rows.stream().filter(row -> row.effect() == effect).count();
    }

    private PreviewedRow row(ListedStudent listed) {
        Enrolment enrolment = enrolled.get(listed.row());
        Student then = before.get(enrolment.student());
        if (enrolment.isNew()) {
            return new PreviewedRow(listed, Effect.NEW, List.of());
        }
        if (then == null) {
            // another row of the very list brings this student
            return new PreviewedRow(listed, Effect.UNCHANGED, List.of());
        }
        List<Change> changes = changes(then, after.get(then.id()));
        return new PreviewedRow(listed, changes.isEmpty() ? Effect.UNCHANGED : Effect.CHANGED, changes);
    }

    private static List<Change> changes(Student then, Student now) {
        return MEMBERS.stream()
                .map(member -> new Change(
                        member.name(),
                        member.value().apply(then),
                        member.value().apply(now)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }
}
