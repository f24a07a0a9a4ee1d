package org.korrigo.spi.export;

import java.time.LocalDate;
import java.util.List;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.scoring.MarkScheme;

/**
 * All that an export may tell of an exam.
 *
 * @param copies ordered by class, name, then anonymous number
 * @param students who may have sat the exam, in the order of the class list, with a copy or without; empty when it is not known
 */
public record ExamResults(
        String exam,
        String subject,
        LocalDate date,
        MarkScheme scheme,
        List<CopyResult> copies,
        List<RosterEntry> students) {

    public ExamResults {
        copies = List.copyOf(copies);
        students = List.copyOf(students);
    }

    /** Without a class list. */
    public ExamResults(String exam, String subject, LocalDate date, MarkScheme scheme, List<CopyResult> copies) {
        this(exam, subject, date, scheme, copies, List.of());
    }
}
