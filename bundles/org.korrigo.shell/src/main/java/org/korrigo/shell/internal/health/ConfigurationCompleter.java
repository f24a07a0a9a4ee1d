package org.korrigo.shell.internal.health;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.health.EffectiveConfiguration;
import org.korrigo.shell.internal.WordCompleter;

/** Completes names of configurations. */
@Service
public class ConfigurationCompleter extends WordCompleter {

    @Reference
    private EffectiveConfiguration configuration;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return configuration.names();
    }
}
