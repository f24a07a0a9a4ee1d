package org.korrigo.persistence.jpa.internal;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditFilter;
import org.korrigo.domain.audit.AuditReader;
import org.korrigo.domain.audit.AuditTrail;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit trail in table audit. */
@Component
public final class JpaAuditTrail implements AuditTrail, AuditReader {

    private static final int PAGE = 2000;

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
    public void each(AuditFilter filter, Predicate<AuditEntry> each) {
        Instant at = filter.from();
        long line = 0;
        while (true) {
            List<AuditRow> page = page(filter, at, line);
            for (AuditRow row : page) {
                if (!each.test(row.toDomain())) {
                    return;
                }
                at = row.at;
                line = row.line;
            }
            if (page.size() < PAGE) {
                return;
            }
            // the trail may be larger than the memory
            unit.entities().clear();
        }
    }

    private List<AuditRow> page(AuditFilter filter, Instant at, long line) {
        return unit.entities()
                .createQuery(
                        "select a from AuditRow a where (a.at > :at or (a.at = :at and a.line > :line)) and a.at < :until"
                                + " and (:actor = '' or a.actor = :actor)"
                                + " and (:action = '' or a.action = :action or a.action like concat(:action, '.%'))"
                                + " order by a.at, a.line",
                        AuditRow.class)
                .setParameter("at", at)
                .setParameter("line", line)
                .setParameter("until", filter.until())
                .setParameter("actor", filter.actor().orElse(""))
                .setParameter("action", filter.action().orElse(""))
                .setMaxResults(PAGE)
                .getResultList();
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
