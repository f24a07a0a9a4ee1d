package org.korrigo.application.exam;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An exam to be.
 *
 * @param reference short name, {@code [a-z0-9-]+}; empty: made from the name
 * @param layout id of the layout its batches use; empty: the configured default
 */
public record NewExam(
        String name, Optional<String> reference, String subject, LocalDate date, Optional<String> layout) {}
