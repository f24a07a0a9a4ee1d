package org.korrigo.domain.audit;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Lines are added in the unit of work of the deed they tell of, and never changed. */
@ProviderType
public interface AuditTrail {

    void add(AuditEntry entry);

    /** Oldest first. */
    List<AuditEntry> since(Instant from, int limit);
}
