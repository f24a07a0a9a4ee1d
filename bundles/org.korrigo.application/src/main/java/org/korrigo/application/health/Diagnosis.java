package org.korrigo.application.health;

import java.util.Map;
import java.util.Optional;
import org.korrigo.domain.health.Finding;

/**
 * A finding in words.
 *
 * @param subject which check found it
 * @param cause what is so, one sentence
 * @param cure what to do, with the command to call; empty when all is well
 * @param millis how long the check took
 */
public record Diagnosis(
        String subject,
        Finding.Level level,
        String code,
        String cause,
        Optional<String> cure,
        Map<String, String> facts,
        long millis) {}
