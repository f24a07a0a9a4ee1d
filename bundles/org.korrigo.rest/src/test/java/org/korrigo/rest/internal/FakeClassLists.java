package org.korrigo.rest.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.roster.ClassListImport;
import org.korrigo.application.roster.ClassListPreview;
import org.korrigo.application.roster.ClassLists;
import org.korrigo.application.roster.PreviewedRow;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.roster.Student;
import org.korrigo.spi.roster.ClassListFile;
import org.korrigo.spi.roster.ClassListForm;
import org.korrigo.spi.roster.ListedColumn;
import org.korrigo.spi.roster.ListedStudent;
import org.korrigo.spi.roster.RowProblem;

/** Two students; one of them without a birth date. */
public final class FakeClassLists implements ClassLists {

    ClassListFile imported;

    @Override
    public ClassListImport importList(Actor actor, String exam, ClassListFile file) {
        actor.require(Role.ADMIN);
        imported = file;
        return new ClassListImport(1, 0, List.of(new RowProblem(3, "missing-name", "Row 3 has no name.", true)));
    }

    @Override
    public ClassListPreview preview(Actor actor, String exam, ClassListFile file) {
        actor.require(Role.ADMIN);
        var born = Optional.of(LocalDate.of(2008, 2, 29));
        var row = new ListedStudent(2, "LEFÈVRE", "Éloïse", born, "T2", "", "17", "");
        var change = new PreviewedRow.Change("class-name", "T1", "T2");
        var form = new ClassListForm("ISO-8859-15", ";", List.of(new ListedColumn("Nom", "last-name")));
        return new ClassListPreview(
                "csv",
                form,
                2,
                0,
                1,
                0,
                1,
                List.of(new PreviewedRow(row, PreviewedRow.Effect.CHANGED, List.of(change))),
                List.of(new RowProblem(3, "missing-name", "Row 3 has no name.", true)));
    }

    @Override
    public List<Student> students(Actor actor, String exam) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        var born = Optional.of(LocalDate.of(2008, 2, 29));
        return List.of(
                new Student(new UUID(1, 1), "LEFÈVRE", "Éloïse", born, "T1", "", "", "17", 1),
                new Student(new UUID(1, 2), "MARTIN", "Paul", Optional.empty(), "T1", "", "", "18", 2));
    }
}
