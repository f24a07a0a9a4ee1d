package org.korrigo.rest.internal.body;

import java.util.List;
import java.util.Optional;
import org.korrigo.application.health.Checkup;
import org.korrigo.application.health.Diagnosis;
import org.korrigo.domain.health.Finding;

/** How the server is. @param findings for administrators alone */
public record HealthReportBody(Status status, Optional<List<Diagnosis>> findings) {

    /** The worst that was found. */
    public enum Status {
        UP,
        WARN,
        DOWN
    }

    public static HealthReportBody of(Finding.Level level) {
        return new HealthReportBody(status(level), Optional.empty());
    }

    public static HealthReportBody of(Checkup checkup) {
        return new HealthReportBody(status(checkup.level()), Optional.of(checkup.findings()));
    }

    private static Status status(Finding.Level level) {
        return switch (level) {
            case OK -> Status.UP;
            case WARN -> Status.WARN;
            case FAIL -> Status.DOWN;
        };
    }
}
