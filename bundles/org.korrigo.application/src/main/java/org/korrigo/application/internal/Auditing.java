package org.korrigo.application.internal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the audit trail; every use case that changes something calls it in its unit of work. */
@Component(service = Auditing.class)
public final class Auditing {

    private final AuditTrail trail;

    @Activate
    public Auditing(@Reference AuditTrail trail) {
        this.trail = trail;
    }

    public void record(Actor actor, String action, Object subject, Map<String, String> details) {
        trail.add(new AuditEntry(
                UUID.randomUUID(), Instant.now(), actor.name(), action, String.valueOf(subject), details));
    }
}
