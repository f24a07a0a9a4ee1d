package org.korrigo.application.internal.marking;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.korrigo.application.incident.ServerModes;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Lock;
import org.korrigo.domain.incident.Mode;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives back, each minute, the copies whose lock ran out. Any number of servers may do so at once. */
@Component(service = LockSweep.class, immediate = true)
public final class LockSweep {

    private static final Logger LOG = LoggerFactory.getLogger(LockSweep.class);

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final Auditing audit;
    private final ServerClock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(sweep -> {
        Thread thread = new Thread(sweep, "korrigo-lock-sweep");
        thread.setDaemon(true);
        return thread;
    });

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile ServerModes modes;

    @Activate
    public LockSweep(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference Auditing audit,
            @Reference ServerClock clock) {
        this.work = work;
        this.copies = copies;
        this.audit = audit;
        this.clock = clock;
        timer.scheduleWithFixedDelay(this::sweepSafely, 1, 1, TimeUnit.MINUTES);
    }

    @Deactivate
    void stop() {
        timer.shutdownNow();
    }

    private void sweepSafely() {
        ServerModes switches = modes;
        if (switches != null && switches.now().isOn(Mode.READ_ONLY)) {
            return;
        }
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.warn("Locks that ran out could not be given back; tried again in a minute", e);
        }
    }

    void sweep() {
        Instant now = clock.now();
        for (UUID copy : work.read(() -> copies.lockedUntil(now))) {
            work.run(() -> copies.findLocked(copy).ifPresent(found -> expire(found, now)));
        }
    }

    /** Somebody may have taken, renewed or given it back since. */
    private void expire(Copy copy, Instant now) {
        if (copy.state() == CopyState.LOCKED
                && copy.lock().filter(lock -> lock.isLive(now)).isEmpty()) {
            Copy free = copies.updateState(copy.expired(now));
            String holder = copy.lock().map(Lock::holder).orElse("");
            audit.record(
                    Actor.SYSTEM,
                    "copy.lock-expired",
                    copy.id(),
                    Map.of("formerHolder", holder, "fence", String.valueOf(free.fence())));
        }
    }
}
