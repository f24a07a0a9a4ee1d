package org.korrigo.application.roster;

import org.korrigo.domain.account.Actor;
import org.korrigo.spi.roster.ClassListFile;
import org.osgi.annotation.versioning.ProviderType;

/** Reads class lists and keeps nothing. For administrators and secretaries. */
@ProviderType
public interface ClassListTrial {

    /** @throws org.korrigo.domain.Problem as {@link ClassLists#importList} */
    ClassListCheck check(Actor actor, ClassListFile file);
}
