package org.korrigo.application.marking;

import java.time.Instant;
import java.util.UUID;

/** A copy somebody holds. @param live false when the lock ran out and nobody has noticed yet */
public record HeldCopy(UUID copy, String number, ExamName exam, String holder, Instant expiresAt, boolean live) {}
