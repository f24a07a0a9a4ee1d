package org.korrigo.domain.exam;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every barème that was ever applied. Every method needs a unit of work. */
@ProviderType
public interface SchemeHistory {

    void add(SchemeRevision revision);

    /** First one first. */
    List<SchemeRevision> of(UUID exam);
}
