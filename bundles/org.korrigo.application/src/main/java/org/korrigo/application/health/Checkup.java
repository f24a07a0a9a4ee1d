package org.korrigo.application.health;

import java.time.Instant;
import java.util.List;
import org.korrigo.domain.health.Finding;

/** What a round of checks found. @param level the worst of the findings; @param findings the worst first */
public record Checkup(Finding.Level level, Instant at, List<Diagnosis> findings) {

    public Checkup {
        findings = List.copyOf(findings);
    }
}
