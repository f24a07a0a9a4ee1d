package org.korrigo.application.internal.health.check;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.korrigo.domain.health.DatabasePulse;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Whether the database answers, in time, and takes changes. There while the database is not, to say so. */
@Component
public final class DatabaseCheck implements HealthCheck {

    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final int CROWDED_PERCENT = 80;
    private static final int PERCENT = 100;

    private final AtomicReference<DatabasePulse> pulse = new AtomicReference<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindPulse(DatabasePulse present) {
        pulse.set(present);
    }

    void unbindPulse(DatabasePulse gone) {
        pulse.compareAndSet(gone, null);
    }

    @Override
    public String subject() {
        return "database";
    }

    @Override
    public List<Finding> look() {
        DatabasePulse present = pulse.get();
        if (present == null) {
            return List.of(Finding.fail("database-absent", Map.of()));
        }
        try {
            return List.of(judged(present.feel()));
        } catch (RuntimeException e) {
            return List.of(Finding.fail("database-unreachable", Map.of("reason", Reasons.deepest(e))));
        }
    }

    private static Finding judged(DatabasePulse.Beat beat) {
        Map<String, String> facts = Map.of(
                "version", beat.version(),
                "millis", Long.toString(beat.latency().toMillis()),
                "connections", Integer.toString(beat.connections()),
                "most", Integer.toString(beat.mostConnections()));
        if (!beat.writable()) {
            return Finding.fail("database-read-only", facts);
        }
        if (beat.latency().compareTo(SLOW) > 0) {
            return Finding.warn("database-slow", facts);
        }
        boolean crowded = beat.connections() * PERCENT > beat.mostConnections() * CROWDED_PERCENT;
        return crowded ? Finding.warn("database-crowded", facts) : Finding.ok("database-ok", facts);
    }
}
