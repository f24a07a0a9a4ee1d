package org.korrigo.layout;

import org.osgi.annotation.versioning.ProviderType;

/** Looks at a layout document as it would be looked at when deployed now, without publishing anything. */
@ProviderType
public interface LayoutValidation {

    /** @param document JSON; a byte order mark at its beginning is skipped. Bytes are to be decoded leniently as UTF-8: what was no character is reported */
    LayoutReport validate(String document);
}
