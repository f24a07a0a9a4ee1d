package org.korrigo.spi.export;

import java.nio.file.Path;
import java.util.Optional;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.scoring.ScoreSheet;

/**
 * One copy.
 *
 * @param anonymousNumber what markers know it by
 * @param student empty while nobody has identified it
 * @param state {@code STAGING}, {@code READY}, {@code LOCKED}, {@code GRADED}, {@code RELEASED} or {@code QUARANTINED}
 * @param graded whether the marks are final
 * @param finalPdf readable for the length of the call; empty until it is made
 */
public record CopyResult(
        String anonymousNumber,
        Optional<RosterEntry> student,
        String state,
        boolean graded,
        ScoreSheet scores,
        String appreciation,
        Optional<Path> finalPdf) {}
