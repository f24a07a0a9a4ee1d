package org.korrigo.application.account;

import java.util.List;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The inventory of rights, read from the code when the server was built. For administrators. */
@ProviderType
public interface Permissions {

    /** By area and use case. */
    List<Permission> list(Actor actor);
}
