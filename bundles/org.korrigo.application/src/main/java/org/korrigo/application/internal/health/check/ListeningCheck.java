package org.korrigo.application.internal.health.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nobody reaches this server without TLS: it listens on loopback, where a proxy with TLS asks it, or has TLS of its own. */
@Component
public final class ListeningCheck implements HealthCheck {

    private final Configurations configurations;

    @Activate
    public ListeningCheck(@Reference Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public String subject() {
        return "listening";
    }

    @Override
    public Round round() {
        return Round.DEPLOYMENT;
    }

    @Override
    public List<Finding> look() {
        Map<String, String> web = configurations.of("org.ops4j.pax.web");
        String addresses = web.getOrDefault("org.ops4j.pax.web.listening.addresses", "0.0.0.0");
        Map<String, String> facts =
                Map.of("addresses", addresses, "port", web.getOrDefault("org.osgi.service.http.port", "?"));
        if (isLoopback(addresses)) {
            return List.of(Finding.ok("deploy-loopback", facts));
        }
        boolean plain = Boolean.parseBoolean(web.getOrDefault("org.osgi.service.http.enabled", "true"));
        boolean tls = Boolean.parseBoolean(web.get("org.osgi.service.http.secure.enabled"));
        return List.of(tls && !plain ? Finding.ok("deploy-tls", facts) : Finding.fail("deploy-plain-http", facts));
    }

    static boolean isLoopback(String addresses) {
        return Arrays.stream(addresses.split(","))
                .map(String::strip)
                .allMatch(address -> address.startsWith("127.")
                        || List.of("localhost", "::1").contains(address));
    }
}
