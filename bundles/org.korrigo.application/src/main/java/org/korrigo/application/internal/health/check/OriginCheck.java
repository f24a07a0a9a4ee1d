package org.korrigo.application.internal.health.check;

import java.util.List;
import java.util.Map;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Component;

/** Which pages may ask this server. Nothing can be set, so nothing can be set wrong; people look for it all the same. */
@Component
public final class OriginCheck implements HealthCheck {

    @Override
    public String subject() {
        return "origins";
    }

    @Override
    public Round round() {
        return Round.NETWORK;
    }

    @Override
    public List<Finding> look() {
        return List.of(Finding.ok("network-origins", Map.of()));
    }
}
