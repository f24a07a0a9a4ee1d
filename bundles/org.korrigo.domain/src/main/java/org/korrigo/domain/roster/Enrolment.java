package org.korrigo.domain.roster;

import java.util.UUID;

/** Whom a row of a class list enrolled. @param isNew whether the exam had not had this student before */
public record Enrolment(UUID student, boolean isNew) {}
