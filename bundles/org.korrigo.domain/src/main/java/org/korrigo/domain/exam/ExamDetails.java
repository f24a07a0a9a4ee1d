package org.korrigo.domain.exam;

import java.time.LocalDate;

/** What people know an exam by. @param reference short name for the console and addresses, {@code [a-z0-9-]+} */
public record ExamDetails(String name, String reference, String subject, LocalDate date) {}
