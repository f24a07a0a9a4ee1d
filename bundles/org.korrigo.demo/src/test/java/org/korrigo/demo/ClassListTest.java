package org.korrigo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korrigo.demo.internal.pupil.ClassListCsv;
import org.korrigo.demo.internal.pupil.SchoolRegister;

class ClassListTest {

    @Test
    void the_class_list_has_a_header_and_one_valid_row_per_listed_student() throws IOException {
        ExamRecipe recipe = ExamRecipe.clean(SheetFormat.A3_FOLDED, 200, 9);
        List<String> rows = ClassListCsv.students(SchoolRegister.invent(recipe).listed())
                .lines()
                .toList();

        assertThat(rows).hasSize(recipe.listed() + 1).first().isEqualTo("INE,Nom,Prenom,Classe,Email");
        assertThat(rows.subList(1, rows.size()))
                .allMatch(row -> row.matches(
                        "([0-9]{10}[A-Z]|[0-9]{9}[A-Z]{2}),[^,]+,[^,]+,2DE[48],[a-z-]+\\.[a-z-]+@eleves\\.example"));
        assertThat(rows).anyMatch(row -> row.matches("[0-9]{10}[A-Z],.*"));
        assertThat(rows.stream().map(row -> row.substring(0, 11))).doesNotHaveDuplicates();
    }

    @Test
    void it_holds_names_that_are_easily_mistaken() throws IOException {
        SchoolRegister register = SchoolRegister.invent(ExamRecipe.small());
        assertThat(register.listed())
                .extracting(student -> student.lastName() + " " + student.firstName())
                .contains("MARTIN Léa", "MARTIN Léo", "LEFÈVRE Julie", "LEFEBVRE Julie");
    }

    @Test
    void everyone_sits_the_exam_once_and_is_listed() throws IOException {
        SchoolRegister register = SchoolRegister.invent(ExamRecipe.clean(SheetFormat.A4_DUPLEX, 50, 2));
        assertThat(register.sitting()).hasSize(50).doesNotHaveDuplicates();
        assertThat(register.listed()).containsAll(register.sitting());
    }

    @Test
    void candidate_numbers_have_seven_digits_and_are_unique() throws IOException {
        SchoolRegister register = SchoolRegister.invent(ExamRecipe.clean(SheetFormat.A4_DUPLEX, 50, 2));
        List<String> rows = ClassListCsv.candidates(register.listed()).lines().toList();
        assertThat(rows).first().isEqualTo("N° candidat;Nom;Prenom;Classe");
        assertThat(rows.subList(1, rows.size()))
                .hasSize(106)
                .allMatch(row -> row.matches("[0-9]{7};[^;]+;[^;]+;1G[27]"))
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
