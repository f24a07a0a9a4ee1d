package org.korrigo.layout;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The OCR profiles configured at this moment. */
@ProviderType
public interface OcrProfiles {

    Optional<OcrProfile> find(String name);

    /** By name. */
    List<OcrProfile> all();
}
