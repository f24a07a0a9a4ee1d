package org.korrigo.application.internal.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.marking.RealDatabase;
import org.korrigo.application.internal.trial.FakeRegistry;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.application.internal.trial.TrialWorld;
import org.korrigo.application.roster.ClassListPreview;
import org.korrigo.application.roster.PreviewedRow;
import org.korrigo.application.roster.PreviewedRow.Change;
import org.korrigo.application.roster.PreviewedRow.Effect;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.persistence.jpa.internal.JpaAuditTrail;
import org.korrigo.persistence.jpa.internal.JpaCopyRepository;
import org.korrigo.persistence.jpa.internal.JpaExamRepository;
import org.korrigo.persistence.jpa.internal.JpaStudentRepository;
import org.korrigo.persistence.jpa.internal.JpaUnitOfWork;
import org.korrigo.roster.csv.internal.CsvClassListReader;
import org.korrigo.spi.roster.ClassListFile;
import org.korrigo.spi.roster.ClassListReader;
import org.korrigo.spi.roster.ListedColumn;
import org.korrigo.spi.roster.RowProblem;

/** What a class list would do, with the real reader and the real database. */
class ClassListPreviewTest {

    private static final Actor ADMIN = Actor.console("test");
    private static final String HEADER = "Nom;Prénom;Classe;Né(e) le\n";

    private final JpaUnitOfWork work = new JpaUnitOfWork(RealDatabase.ENTITIES);
    private final JpaExamRepository exams = new JpaExamRepository(work);
    private ClassListDesk desk;
    private String exam;

    @BeforeEach
    void emptyExam() throws SQLException {
        RealDatabase.empty();
        var students = new JpaStudentRepository(work);
        var registry = new FakeRegistry();
        registry.add(ClassListReader.class, "csv", new CsvClassListReader(), Map.of());
        var renamed = new RenamedStudents(
                students, new JpaCopyRepository(work), ReadOnly.of(JobQueue.class, Map.of("enqueue", of -> null)));
        desk = new ClassListDesk(
                work,
                new ExamLookup(work, exams),
                students,
                new ClassListReaders(registry, new PluginCalls(registry, TrialWorld.settings())),
                renamed,
                new Auditing(new JpaAuditTrail(work)));
        Exam added = work.write(() -> exams.add(TrialWorld.exam(UUID.randomUUID())));
        exam = added.reference();
    }

    private static ClassListFile file(String text, Charset charset) {
        return new ClassListFile("liste.csv", text.getBytes(charset));
    }

    private ClassListPreview preview(String rows) {
        return desk.preview(ADMIN, exam, file(HEADER + rows, StandardCharsets.UTF_8));
    }

    @Test
    void a_list_in_a_school_s_encoding_is_shown_and_nothing_is_written() throws SQLException {
        var latin = file("Nom;Prénom;Classe;Boursier\nLEFÈVRE;Éloïse;TG4;non\n", StandardCharsets.ISO_8859_1);
        ClassListPreview shown = desk.preview(ADMIN, exam, latin);

        assertThat(shown.reader()).isEqualTo("csv");
        assertThat(shown.form().encoding()).isEqualTo("windows-1252");
        assertThat(shown.form().separator()).isEqualTo(";");
        assertThat(shown.form().columns())
                .extracting(ListedColumn::meaning)
                .containsExactly("last-name", "first-name", "class-name", "");
        assertThat(shown.rows()).singleElement().satisfies(row -> {
            assertThat(row.student().firstName()).isEqualTo("Éloïse");
            assertThat(row.effect()).isEqualTo(Effect.NEW);
        });
        assertThat(desk.students(ADMIN, exam)).isEmpty();
        assertThat(RealDatabase.first("select count(*) from student")).isEqualTo("0");
        assertThat(RealDatabase.first("select count(*) from audit")).isEqualTo("0");
    }

    @Test
    void it_tells_who_is_new_who_changes_and_how_who_stays_and_who_is_not_in_it() {
        desk.importList(
                ADMIN,
                exam,
                file(
                        HEADER + "PETIT;Zoé;TG4;29/02/2008\nMARTIN;Léa;TG4;01/01/2008\nROUX;Tom;TG4;02/01/2008\n",
                        StandardCharsets.UTF_8));

        ClassListPreview shown =
                preview("MARTIN;Léa;TG4;01/01/2008\nDURAND;Paul;TG5;03/01/2008\nPETIT;Zoé;TG5;29/02/2008\n");

        assertThat(List.of(shown.added(), shown.updated(), shown.unchanged(), shown.others()))
                .containsExactly(1, 1, 1, 1);
        assertThat(shown.rows())
                .extracting(PreviewedRow::effect)
                .containsExactly(Effect.UNCHANGED, Effect.NEW, Effect.CHANGED);
        assertThat(shown.rows().get(2).changes()).containsExactly(new Change("class-name", "TG4", "TG5"));
        assertThat(desk.students(ADMIN, exam)).hasSize(3).allMatch(student -> student.className()
                .equals("TG4"));
    }

    @Test
    void lines_left_out_are_named_and_duplicates_are_counted_once() {
        ClassListPreview shown = preview("PETIT;Zoé;TG4;\n;;TG4;\nPETIT;Zoé;TG4;\n");

        assertThat(shown.lines()).isEqualTo(3);
        assertThat(shown.added()).isEqualTo(1);
        assertThat(shown.problems())
                .extracting(RowProblem::row, RowProblem::code, RowProblem::fatal)
                .containsExactly(tuple(3, "missing-name", true), tuple(4, "duplicate-row", true));
    }

    @Test
    void what_it_foretells_is_what_the_import_does() {
        String rows = "PETIT;Zoé;TG4;\nPETIT;Zoé;TG4;29/02/2008\nMARTIN;Léa;TG4;\n";
        ClassListPreview shown = preview(rows);
        var done = desk.importList(ADMIN, exam, file(HEADER + rows, StandardCharsets.UTF_8));

        assertThat(shown.added()).isEqualTo(done.added());
        assertThat(shown.updated() + shown.unchanged()).isEqualTo(done.updated());
        assertThat(preview(rows).added()).isZero();
    }

    @Test
    void a_list_that_would_be_refused_is_refused_now_and_only_administrators_see_it() {
        assertThatThrownBy(() -> desk.preview(ADMIN, exam, file("Libellé;Groupe\n1;6A\n", StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("class-list-header");
                    assertThat(problem.facts()).containsEntry("found", "Libellé, Groupe");
                });
        var teacher = new Actor("anne", Set.of(Role.TEACHER), Optional.empty());
        assertThatThrownBy(() -> desk.preview(teacher, exam, file(HEADER, StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("role-missing"));
    }
}
