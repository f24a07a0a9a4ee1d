package org.korrigo.application.internal.health.check;

import java.util.List;
import java.util.Map;
import org.korrigo.application.health.ServerHealth;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether files from outside can be opened in child processes, and what holds those. */
@Component
public final class WorkerCheck implements HealthCheck {

    private final ServerHealth health;

    @Activate
    public WorkerCheck(@Reference ServerHealth health) {
        this.health = health;
    }

    @Override
    public String subject() {
        return "workers";
    }

    @Override
    public List<Finding> look() {
        String level = health.isolation();
        Map<String, String> facts = Map.of("level", level, "children", Long.toString(Children.count()));
        return switch (level) {
            case "absent" -> List.of(Finding.fail("workers-absent", facts));
            case "plain" -> List.of(Finding.warn("workers-plain", facts));
            default -> List.of(Finding.ok("workers-ok", facts));
        };
    }
}
