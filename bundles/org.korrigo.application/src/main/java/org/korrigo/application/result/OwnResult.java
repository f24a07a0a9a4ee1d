package org.korrigo.application.result;

import java.time.LocalDate;
import java.util.UUID;
import org.korrigo.spi.scoring.ScoreSheet;

/** A released copy as its student sees it. */
public record OwnResult(
        UUID copy,
        String exam,
        String subject,
        LocalDate date,
        ScoreSheet scores,
        String appreciation,
        boolean finalPdf) {}
