package org.korrigo.application.health;

import java.util.List;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The configuration that is in force, whichever file or program set it. For administrators. */
@ProviderType
public interface EffectiveConfiguration {

    /** By name and key. @param prefix of the name, for example {@code org.korrigo}; empty for all */
    List<Setting> list(Actor actor, String prefix);

    /** Names of configurations, sorted. */
    List<String> names();

    /** @param value {@code ***} when it is a secret */
    record Setting(String name, String key, String value) {}
}
