package org.korrigo.demo;

/**
 * An invented student.
 *
 * @param ine ten digits and a letter, or nine digits and two letters
 * @param birthDate as written in France: 27/10/2009
 * @param candidateNumber seven digits; empty on papers that carry none
 */
public record TrueStudent(
        String ine, String lastName, String firstName, String className, String birthDate, String candidateNumber) {

    /** A made-up address under a domain that cannot exist. */
    public String email() {
        return EmailAddress.of(firstName, lastName);
    }
}
