package org.korrigo.application.internal.health.check;

import java.util.List;
import java.util.Map;
import org.korrigo.application.plugin.PluginTrust;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On a server that people use, only plug-ins somebody vouched for may run. */
@Component
public final class TrustedCodeCheck implements HealthCheck {

    private final PluginTrust trust;

    @Activate
    public TrustedCodeCheck(@Reference PluginTrust trust) {
        this.trust = trust;
    }

    @Override
    public String subject() {
        return "plugin-trust";
    }

    @Override
    public Round round() {
        return Round.DEPLOYMENT;
    }

    @Override
    public List<Finding> look() {
        List<String> warnings = trust.warnings();
        return List.of(
                warnings.isEmpty() ? Finding.ok("plugin-trust-ok", Map.of()) : Finding.fail(warnings.get(0), Map.of()));
    }
}
