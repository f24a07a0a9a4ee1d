package org.korrigo.application.marking;

import org.korrigo.domain.exam.Exam;

/** What an exam is called, for those who need no more of it. */
public record ExamName(String reference, String name) {

    public static ExamName of(Exam exam) {
        return new ExamName(exam.reference(), exam.name());
    }
}
