package org.korrigo.domain.scan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. What was found when pages were checked. Every method needs a unit of work. */
@ProviderType
public interface QualityRepository {

    /** Takes the place of all that was known of the batch's pages. */
    void replace(UUID batch, Collection<PageQuality> found);

    /** In the order of the document, the worst of a page first. */
    List<PageQuality> ofBatch(UUID batch);

    /** The worst level of the batch's pages; {@code UNCHECKED} when none was checked. */
    QualityLevel worst(UUID batch);
}
