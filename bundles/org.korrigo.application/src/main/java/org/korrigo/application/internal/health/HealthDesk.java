package org.korrigo.application.internal.health;

import java.util.concurrent.atomic.AtomicReference;
import org.korrigo.application.health.ServerHealth;
import org.korrigo.spi.isolation.Isolation;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Asks around. */
@Component
public final class HealthDesk implements ServerHealth {

    private final AtomicReference<Isolation> isolation = new AtomicReference<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindIsolation(Isolation present) {
        isolation.set(present);
    }

    void unbindIsolation(Isolation gone) {
        isolation.compareAndSet(gone, null);
    }

    @Override
    public String isolation() {
        Isolation present = isolation.get();
        return present == null ? "absent" : present.level();
    }
}
