package org.korrigo.rest.internal.body;

import java.time.LocalDate;
import java.util.Optional;
import org.korrigo.application.exam.NewExam;

/** An exam to be. */
public record NewExamBody(
        String name, Optional<String> reference, String subject, LocalDate date, Optional<String> layout) {

    public NewExam toNewExam() {
        return new NewExam(name, reference, subject, date, layout);
    }
}
