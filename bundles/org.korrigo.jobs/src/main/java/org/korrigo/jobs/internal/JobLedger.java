package org.korrigo.jobs.internal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;
import org.korrigo.domain.job.JobEngines;
import org.korrigo.domain.job.JobRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where jobs, what engines keep to, and the audit trail are written. */
@Component(service = JobLedger.class)
public final class JobLedger {

    private final UnitOfWork unit;
    private final JobRepository jobs;
    private final JobEngines engines;
    private final AuditTrail audit;

    @Activate
    public JobLedger(
            @Reference UnitOfWork unit,
            @Reference JobRepository jobs,
            @Reference JobEngines engines,
            @Reference AuditTrail audit) {
        this.unit = unit;
        this.jobs = jobs;
        this.engines = engines;
        this.audit = audit;
    }

    UnitOfWork unit() {
        return unit;
    }

    JobRepository jobs() {
        return jobs;
    }

    JobEngines engines() {
        return engines;
    }

    /** A deed of the server itself; needs a unit of work. */
    void record(String action, UUID job, Map<String, String> details) {
        audit.add(
                new AuditEntry(UUID.randomUUID(), Instant.now(), Actor.SYSTEM.name(), action, job.toString(), details));
    }
}
