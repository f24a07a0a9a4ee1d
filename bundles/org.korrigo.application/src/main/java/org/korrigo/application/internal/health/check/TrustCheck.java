package org.korrigo.application.internal.health.check;

import java.util.List;
import java.util.Map;
import org.korrigo.application.plugin.PluginTrust;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may put code into this server. */
@Component
public final class TrustCheck implements HealthCheck {

    private final PluginTrust trust;

    @Activate
    public TrustCheck(@Reference PluginTrust trust) {
        this.trust = trust;
    }

    @Override
    public String subject() {
        return "plugin-trust";
    }

    @Override
    public List<Finding> look() {
        List<String> warnings = trust.warnings();
        return warnings.isEmpty()
                ? List.of(Finding.ok("plugin-trust-ok", Map.of()))
                : warnings.stream().map(code -> Finding.warn(code, Map.of())).toList();
    }
}
