package org.korrigo.application.internal.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.korrigo.application.incident.Refusals;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes refusals into the audit trail, seldom enough that nobody can fill it. */
@Component
public final class RefusalDesk implements Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalDesk.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final UnitOfWork work;
    private final Auditing audit;
    private final Map<String, Instant> last = new ConcurrentHashMap<>();

    @Activate
    public RefusalDesk(@Reference UnitOfWork work, @Reference Auditing audit) {
        this.work = work;
        this.audit = audit;
    }

    @Override
    public void refused(Actor actor, String what) {
        Instant now = Instant.now();
        Instant before = last.get(actor.name());
        if (before != null && before.plus(PAUSE).isAfter(now)) {
            return;
        }
        if (last.size() >= MOST_REMEMBERED) {
            last.values().removeIf(at -> at.plus(PAUSE).isBefore(now));
        }
        last.put(actor.name(), now);
        try {
            work.run(() -> audit.record(actor, "right.refuse", actor.name(), Map.of("what", what)));
        } catch (RuntimeException e) {
            LOG.warn("A refusal is not in the audit trail: {}", e.toString());
        }
    }
}
