package org.korrigo.persistence.jpa.internal;

import java.time.Instant;
import java.util.List;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit trail in table audit. */
@Component
public final class JpaAuditTrail implements AuditTrail {

    private final JpaUnitOfWork unit;

    @Activate
    public JpaAuditTrail(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public void add(AuditEntry entry) {
        unit.entities().persist(AuditRow.of(entry));
        // one by one: their lines are numbered in this order
        unit.entities().flush();
    }

    @Override
    public List<AuditEntry> since(Instant from, int limit) {
        return unit.entities()
                .createQuery("select a from AuditRow a where a.at >= :from order by a.at, a.line", AuditRow.class)
                .setParameter("from", from)
                .setMaxResults(limit)
                .getResultStream()
                .map(AuditRow::toDomain)
                .toList();
    }
}
