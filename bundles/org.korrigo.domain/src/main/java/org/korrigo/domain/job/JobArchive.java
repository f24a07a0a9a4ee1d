package org.korrigo.domain.job;

import java.util.List;
import java.util.UUID;
import org.korrigo.domain.audit.AuditEntry;
import org.osgi.annotation.versioning.ProviderType;

/** Port. What happened to jobs. Every method needs a unit of work. */
@ProviderType
public interface JobArchive {

    /** Oldest first. */
    List<JobEvent> events(UUID job);

    /** What people, or the server, did to it, oldest first. */
    List<AuditEntry> deeds(UUID job);

    /** Newest first, at most {@code limit}. */
    List<Job> select(JobSelection selection, int limit);

    /** Those that work on this, newest first, at most {@code limit}. */
    List<Job> of(UUID subject, int limit);

    /** One for each kind of which there are jobs. */
    List<JobFigures> figures();

    /** Drops these jobs with what happened to them; those that run stay. @return how many went */
    int remove(JobSelection selection);
}
