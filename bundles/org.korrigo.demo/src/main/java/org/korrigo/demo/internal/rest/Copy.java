package org.korrigo.demo.internal.rest;

import java.util.List;

/** A copy, as the server shows it. @param student null when unknown, or not for this person */
public record Copy(
        String id,
        int ordinal,
        String number,
        String state,
        int pages,
        List<Integer> scannedPages,
        List<Issue> issues,
        String identified,
        Student student,
        boolean finalPdf,
        long version) {

    public boolean isGraded() {
        return state.equals("GRADED") || state.equals("RELEASED");
    }

    public boolean isAutomatic() {
        return identified.equals("AUTOMATIC");
    }
}
