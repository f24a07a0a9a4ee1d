package org.korrigo.application.incident;

import java.io.IOException;
import java.util.List;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditFilter;
import org.osgi.annotation.versioning.ProviderType;

/** The audit trail, read and taken elsewhere. For administrators. */
@ProviderType
public interface AuditBook {

    /** How lines are written. */
    enum Format {
        /** Header, semicolons, quotes where needed; what a spreadsheet would run as a formula has an apostrophe in front. */
        CSV,
        /** One object a line. */
        JSON
    }

    /** The first lines, oldest first. @param limit 1 to 10 000 */
    List<AuditEntry> read(Actor actor, AuditFilter filter, int limit);

    /** Writes all lines, oldest first, page by page; that it was done becomes a line too. @return how many lines */
    long export(Actor actor, AuditFilter filter, Format format, Appendable out) throws IOException;
}
