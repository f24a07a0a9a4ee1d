package org.korrigo.application.internal.health.check;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.korrigo.application.internal.health.HealthSettings;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nobody opens the console from elsewhere, or with a password. */
@Component
public final class ConsoleAccessCheck implements HealthCheck {

    private final Configurations configurations;
    private final HealthSettings settings;

    @Activate
    public ConsoleAccessCheck(@Reference Configurations configurations, @Reference HealthSettings settings) {
        this.configurations = configurations;
        this.settings = settings;
    }

    @Override
    public String subject() {
        return "console";
    }

    @Override
    public Round round() {
        return Round.DEPLOYMENT;
    }

    @Override
    public List<Finding> look() {
        List<Finding> found = new ArrayList<>();
        String host = configurations.of("org.apache.karaf.shell").getOrDefault("sshHost", "0.0.0.0");
        if (!ListeningCheck.isLoopback(host)) {
            found.add(Finding.fail("deploy-console-open", Map.of("host", host)));
        }
        try {
            long users = Files.readAllLines(settings.etc().resolve("users.properties")).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("_g_"))
                    .count();
            if (users > 0) {
                found.add(Finding.fail("deploy-console-password", Map.of("count", Long.toString(users))));
            }
        } catch (IOException none) {
            return found.isEmpty() ? List.of(Finding.ok("deploy-console", Map.of())) : found;
        }
        return found.isEmpty() ? List.of(Finding.ok("deploy-console", Map.of())) : found;
    }
}
