package org.korrigo.demo.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korrigo.demo.internal.folder.Truth.Paper;
import org.korrigo.demo.internal.rest.Student;

class StudentFinderTest {

    private static final Paper PAPER = new Paper(1, "0123456789A", "KŒNIG", "Aïcha", "2DE4", "0339063", List.of());

    private static Student student(String id, String name, String ine, String number) {
        return new Student(id, name, "Aicha", null, "2de 4", ine, number);
    }

    private static List<String> found(Paper paper, Student... students) {
        return new StudentFinder(List.of(students))
                .of(paper).stream().map(Student::id).toList();
    }

    @Test
    void the_ine_decides_before_the_name() {
        assertThat(found(PAPER, student("name", "KOENIG", "", ""), student("ine", "AUTRE", "0123456789A", "")))
                .containsExactly("ine");
    }

    @Test
    void a_list_without_ine_is_searched_by_candidate_number() {
        assertThat(found(PAPER, student("other", "KOENIG", "", "1"), student("number", "AUTRE", "", "0339063")))
                .containsExactly("number");
    }

    @Test
    void accents_ligatures_and_case_do_not_hide_a_name() {
        Student listed = new Student("name", "Koenig", "Aicha", null, "2DE4", null, null);

        assertThat(found(PAPER, listed)).containsExactly("name");
    }

    @Test
    void two_of_one_name_leave_it_open() {
        Student one = new Student("1", "Kœnig", "Aïcha", null, "2DE4", null, null);
        Student other = new Student("2", "KOENIG", "Aicha", null, "2de4", null, null);

        assertThat(found(PAPER, one, other)).isEmpty();
    }

    @Test
    void a_student_who_is_not_in_the_list_is_not_found_by_chance() {
        Paper unlisted = new Paper(1, null, "KŒNIG", "Aïcha", "2DE4", null, List.of());
        Student namesake = new Student("1", "KOENIG", "Aicha", null, "2DE4", null, null);

        assertThat(found(unlisted, namesake)).isEmpty();
    }
}
