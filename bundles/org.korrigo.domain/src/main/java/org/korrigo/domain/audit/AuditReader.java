package org.korrigo.domain.audit;

import java.util.function.Predicate;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Reads the audit trail, which may be larger than the memory. */
@ProviderType
public interface AuditReader {

    /** Oldest first, page by page, until {@code each} has enough and says false. Nothing else may be done in that unit of work. */
    void each(AuditFilter filter, Predicate<AuditEntry> each);
}
