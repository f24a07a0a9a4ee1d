package org.korrigo.application.internal.health;

import java.util.concurrent.atomic.LongAdder;
import org.korrigo.application.health.Traffic;
import org.osgi.service.component.annotations.Component;

/** A counter many threads may raise. */
@Component
public final class TrafficCount implements Traffic {

    private final LongAdder requests = new LongAdder();

    @Override
    public void answered() {
        requests.increment();
    }

    @Override
    public long count() {
        return requests.sum();
    }
}
