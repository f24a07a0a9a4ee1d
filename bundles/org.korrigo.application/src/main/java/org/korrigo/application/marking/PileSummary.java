package org.korrigo.application.marking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.exam.Exam;

/** How far somebody has come with an exam. @param next a copy that may be taken now; absent when there is none */
public record PileSummary(SatExam exam, int done, int total, Optional<UUID> next) {

    /** An exam, as a list of them shows it. */
    public record SatExam(String reference, String name, String subject, LocalDate date) {

        public static SatExam of(Exam exam) {
            return new SatExam(exam.reference(), exam.name(), exam.subject(), exam.date());
        }
    }
}
