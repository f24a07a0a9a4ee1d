package org.korrigo.demo;

import java.util.List;
import java.util.Optional;

/**
 * What is known of one paper.
 *
 * @param number from 1, in the order of the scan
 * @param listed false when the student is absent from the class list
 * @param written what stands on the paper; A3: surname, first name, birth date, class; A4: name line, class, candidate
 *     number; an empty text was left empty
 * @param handwritingFont the font that imitates the student's hand
 * @param faults in words; empty when there is none
 */
public record TrueBooklet(
        int number,
        TrueStudent student,
        boolean listed,
        List<String> written,
        String handwritingFont,
        List<String> faults) {

    public TrueBooklet {
        written = List.copyOf(written);
        faults = List.copyOf(faults);
    }

    /** The student's INE, if the class list has it. */
    public Optional<String> listedIne() {
        return listed ? Optional.of(student.ine()) : Optional.empty();
    }
}
