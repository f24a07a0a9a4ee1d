package org.korrigo.demo.internal.pupil;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.korrigo.demo.TrueStudent;

/** The two lists that come with a batch. No invented name holds a separator or a quote. */
public final class ClassListCsv {

    private ClassListCsv() {}

    /** Every listed student, with comma and LF. */
    public static String students(List<TrueStudent> students) {
        return students.stream()
                .map(student -> String.join(
                        ",",
                        student.ine(),
                        student.lastName(),
                        student.firstName(),
                        student.className(),
                        student.email()))
                .collect(Collectors.joining("\n", "INE,Nom,Prenom,Classe,Email\n", "\n"));
    }

    /** The candidate number of every listed student, by number, with semicolon and LF. */
    public static String candidates(List<TrueStudent> students) {
        return students.stream()
                .sorted(Comparator.comparing(TrueStudent::candidateNumber))
                .map(student -> String.join(
                        ";", student.candidateNumber(), student.lastName(), student.firstName(), student.className()))
                .collect(Collectors.joining("\n", "N° candidat;Nom;Prenom;Classe\n", "\n"));
    }
}
