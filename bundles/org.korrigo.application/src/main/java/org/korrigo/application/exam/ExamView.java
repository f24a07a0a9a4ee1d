package org.korrigo.application.exam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.korrigo.domain.exam.Pipeline;
import org.korrigo.spi.scoring.MarkScheme;

/** An exam and how far it has come. */
public record ExamView(
        UUID id,
        String reference,
        String name,
        String subject,
        LocalDate date,
        Instant createdAt,
        Pipeline pipeline,
        MarkScheme scheme,
        PipelineCounts counts,
        long version) {}
