package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.roster.Student;
import org.korrigo.spi.roster.ListedStudent;

class JpaStudentRepositoryTest {

    private static final Optional<LocalDate> BORN = Optional.of(LocalDate.of(2008, 2, 29));
    private static final Optional<LocalDate> BORN_LATER = Optional.of(LocalDate.of(2008, 3, 1));

    private JpaUnitOfWork unit;
    private JpaStudentRepository students;
    private UUID exam;
    private UUID other;

    @BeforeEach
    void empty() throws SQLException {
        unit = TestPersistence.empty();
        students = new JpaStudentRepository(unit);
        exam = add("bac");
        other = add("brevet");
    }

    private UUID add(String reference) {
        return unit.write(() -> new JpaExamRepository(unit).add(Samples.exam(reference)))
                .id();
    }

    @Test
    void a_list_comes_back_in_its_order_with_all_it_said() {
        enrol(exam, new ListedStudent(3, "LEFÈVRE", "Éloïse", BORN, "TS1", "0273194582A", "C12", "e@lycee.fr"));
        enrol(exam, Samples.listed(2, "ABADIE", "Zoé"));

        List<Student> list = list(exam);
        assertThat(list).extracting(Student::lastName).containsExactly("ABADIE", "LEFÈVRE");
        Student student = list.get(1);
        assertThat(student)
                .isEqualTo(new Student(
                        student.id(), "LEFÈVRE", "Éloïse", BORN, "TS1", "0273194582A", "e@lycee.fr", "C12", 3));
        assertThat(unit.read(() -> students.find(exam, student.id()))).contains(student);
        assertThat(unit.read(() -> students.find(other, student.id()))).isEmpty();
    }

    @Test
    void enrolling_twice_changes_the_details_and_not_the_number() {
        assertThat(enrol(exam, listed("LEFEVRE", "Eloise", BORN, ""))).isTrue();
        assertThat(enrol(exam, listed("Lefèvre", "Éloïse", BORN, "123A"))).isFalse();

        assertThat(list(exam)).singleElement().satisfies(student -> {
            assertThat(student.lastName()).isEqualTo("Lefèvre");
            assertThat(student.ine()).isEqualTo("123A");
        });
    }

    @Test
    void the_same_student_is_found_again_in_another_exam_by_number_whatever_the_name() {
        enrol(exam, listed("MARTIN", "Léa", BORN, "123A"));
        enrol(other, listed("MARTIN-DUPONT", "Léa", Optional.empty(), " 123a "));

        assertThat(list(other).get(0).id()).isEqualTo(list(exam).get(0).id());
        assertThat(list(other).get(0).birthDate()).isEqualTo(BORN);
    }

    @Test
    void namesakes_born_on_other_days_or_with_other_numbers_are_two() {
        enrol(exam, listed("MARTIN", "Léa", BORN, ""));
        assertThat(enrol(exam, listed("MARTIN", "Léa", BORN_LATER, ""))).isTrue();
        enrol(exam, listed("PETIT", "Ana", BORN, "1"));
        assertThat(enrol(exam, listed("PETIT", "Ana", BORN, "2"))).isTrue();

        assertThat(list(exam)).hasSize(4);
    }

    @Test
    void without_a_birth_date_the_class_tells_namesakes_apart() {
        enrol(exam, listed("MARTIN", "Léa", Optional.empty(), ""));
        assertThat(enrol(exam, listed("martin", "lea", BORN, ""))).isFalse();
        assertThat(enrol(exam, new ListedStudent(9, "MARTIN", "Léa", Optional.empty(), "TS2", "", "", "")))
                .isTrue();
    }

    @Test
    void two_lists_at_once_make_no_student_twice() throws Exception {
        Callable<Boolean> list = () -> unit.write(() -> {
            for (int row = 0; row < 50; row++) {
                students.enrol(exam, Samples.listed(row, "NOM " + row, "Prénom"));
            }
            return true;
        });
        var threads = Executors.newFixedThreadPool(2);
        for (var done : threads.invokeAll(List.of(list, list))) {
            done.get();
        }
        threads.shutdown();

        assertThat(list(exam)).hasSize(50);
        assertThat(TestPersistence.count("select count(*) from student")).isEqualTo(50);
    }

    private static ListedStudent listed(String last, String first, Optional<LocalDate> born, String ine) {
        return new ListedStudent(1, last, first, born, "TS1", ine, "", "");
    }

    private boolean enrol(UUID into, ListedStudent listed) {
        return unit.write(() -> students.enrol(into, listed)).isNew();
    }

    private List<Student> list(UUID of) {
        return unit.read(() -> students.enrolled(of));
    }
}
