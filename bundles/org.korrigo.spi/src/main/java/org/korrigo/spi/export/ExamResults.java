package org.korrigo.spi.export;

import java.time.LocalDate;
import java.util.List;
import org.korrigo.spi.scoring.MarkScheme;

/** All that an export may tell of an exam. @param copies ordered by class, name, then anonymous number */
public record ExamResults(String exam, String subject, LocalDate date, MarkScheme scheme, List<CopyResult> copies) {

    public ExamResults {
        copies = List.copyOf(copies);
    }
}
