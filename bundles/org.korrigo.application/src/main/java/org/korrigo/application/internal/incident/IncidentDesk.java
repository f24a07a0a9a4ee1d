package org.korrigo.application.internal.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.korrigo.application.incident.Incident;
import org.korrigo.application.incident.Incidents;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.audit.AuditFilter;
import org.korrigo.domain.audit.AuditReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goes through the audit trail once, line by line. */
@Component
public final class IncidentDesk implements Incidents {

    private final UnitOfWork work;
    private final AuditReader trail;

    @Activate
    public IncidentDesk(@Reference UnitOfWork work, @Reference AuditReader trail) {
        this.work = work;
        this.trail = trail;
    }

    @Override
    public List<Incident> since(Actor actor, Instant from) {
        actor.require(Role.ADMIN);
        IncidentRules rules = new IncidentRules();
        work.read(() -> {
            trail.each(new AuditFilter(from, Instant.now(), Optional.empty(), Optional.empty()), entry -> {
                rules.take(entry);
                return true;
            });
            return rules;
        });
        return rules.found();
    }
}
