package org.korrigo.application.internal.health.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.korrigo.application.internal.health.HealthSettings;
import org.korrigo.domain.health.DatabasePulse;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The clock against the database's, and against itself: a second clock, which nobody can set, tells whether it jumped since the last
 * look. Locks and sessions end by the clock.
 */
@Component
public final class ClockCheck implements HealthCheck {

    private static final Duration JUMP = Duration.ofSeconds(30);
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final Duration tolerance;
    private final Clock clock;
    private final LongSupplier nanos;
    private final AtomicReference<DatabasePulse> pulse = new AtomicReference<>();
    private Instant lastTime;
    private long lastNanos;
    private Optional<Jump> jump = Optional.empty();

    private record Jump(Duration size, long nanos) {}

    @Activate
    public ClockCheck(@Reference HealthSettings settings) {
        this(Duration.ofSeconds(settings.values().clock_seconds()), Clock.systemUTC(), System::nanoTime);
    }

    ClockCheck(Duration tolerance, Clock clock, LongSupplier nanos) {
        this.tolerance = tolerance;
        this.clock = clock;
        this.nanos = nanos;
        this.lastTime = clock.instant();
        this.lastNanos = nanos.getAsLong();
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindPulse(DatabasePulse present) {
        pulse.set(present);
    }

    void unbindPulse(DatabasePulse gone) {
        pulse.compareAndSet(gone, null);
    }

    @Override
    public String subject() {
        return "clock";
    }

    @Override
    public synchronized List<Finding> look() {
        compareWithItself();
        if (jump.isPresent()) {
            return List.of(Finding.warn(
                    "clock-jumped", Map.of("seconds", signed(jump.get().size()))));
        }
        Optional<Duration> offset = offset();
        Map<String, String> facts =
                Map.of("seconds", offset.map(ClockCheck::signed).orElse("?"));
        boolean wrong = offset.filter(by -> by.abs().compareTo(tolerance) > 0).isPresent();
        return List.of(wrong ? Finding.warn("clock-differs", facts) : Finding.ok("clock-ok", facts));
    }

    private void compareWithItself() {
        Instant time = clock.instant();
        long now = nanos.getAsLong();
        Duration size = Duration.between(lastTime, time).minusNanos(now - lastNanos);
        lastTime = time;
        lastNanos = now;
        if (size.abs().compareTo(JUMP) > 0) {
            jump = Optional.of(new Jump(size, now));
        }
        jump = jump.filter(seen -> now - seen.nanos() < REMEMBERED.toNanos());
    }

    /** Of our clock before the database's; empty while the database does not answer, which another check says. */
    private Optional<Duration> offset() {
        DatabasePulse present = pulse.get();
        if (present == null) {
            return Optional.empty();
        }
        try {
            Instant there = present.feel().now();
            return Optional.of(Duration.between(there, clock.instant()));
        } catch (RuntimeException unreachable) {
            return Optional.empty();
        }
    }

    private static String signed(Duration duration) {
        return String.format("%+d", duration.toSeconds());
    }
}
