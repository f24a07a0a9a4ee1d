package org.korrigo.application.internal.incident;

import java.util.List;
import java.util.Map;
import org.korrigo.application.incident.ServerModes;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.korrigo.domain.incident.Mode;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds of what is switched on: a forgotten mode looks like a broken server. A banner is none. */
@Component
public final class ModeCheck implements HealthCheck {

    private final ServerModes modes;

    @Activate
    public ModeCheck(@Reference ServerModes modes) {
        this.modes = modes;
    }

    @Override
    public String subject() {
        return "modes";
    }

    @Override
    public List<Finding> look() {
        List<Finding> on = modes.now().active().stream()
                .filter(active -> active.mode() != Mode.BANNER)
                .map(active -> Finding.warn(
                        active.mode().word() + "-on",
                        Map.of("since", active.since().toString(), "by", active.by())))
                .toList();
        return on.isEmpty() ? List.of(Finding.ok("modes-none", Map.of())) : on;
    }
}
