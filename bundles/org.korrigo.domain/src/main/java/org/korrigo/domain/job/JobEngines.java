package org.korrigo.domain.job;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Port. What the engines of all servers keep to, and how they are. Every method needs a unit of work. */
@ProviderType
public interface JobEngines {

    JobSettings settings();

    /** Every server keeps to it within two seconds. */
    void change(JobSettings settings);

    /** Says that a server runs jobs, and forgets servers that have not said so for a day. */
    void beat(JobNode node);

    /** The servers that said so lately, by name. */
    List<JobNode> nodes();
}
