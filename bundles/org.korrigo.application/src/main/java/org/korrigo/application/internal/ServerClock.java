package org.korrigo.application.internal;

import java.time.Clock;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What time it is, for rules that depend on it. */
@Component(service = ServerClock.class)
public final class ServerClock {

    private final Clock clock;

    @Activate
    public ServerClock() {
        this(Clock.systemUTC());
    }

    public ServerClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }
}
