package org.korrigo.application.health;

import org.osgi.annotation.versioning.ProviderType;

/** Counts requests; doors tell it of each that they answer. */
@ProviderType
public interface Traffic {

    void answered();

    /** Since the start. */
    long count();
}
