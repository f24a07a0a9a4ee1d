package org.korrigo.preflight.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Looks again, while the server runs, at what the next start will need. */
@Component
public final class PreflightCheck implements HealthCheck {

    private final Place place;

    @Activate
    public PreflightCheck(BundleContext context) {
        this(new Place(
                path(context, "karaf.base", "."),
                path(context, "karaf.data", "data"),
                path(context, "karaf.etc", "etc")));
    }

    PreflightCheck(Place place) {
        this.place = place;
    }

    private static Path path(BundleContext context, String name, String otherwise) {
        return Path.of(Optional.ofNullable(context.getProperty(name)).orElse(otherwise))
                .toAbsolutePath()
                .normalize();
    }

    @Override
    public String subject() {
        return "start";
    }

    @Override
    public Round round() {
        return Round.START;
    }

    @Override
    public List<Finding> look() {
        List<Finding> faults = Preflight.whileRunning(place);
        return faults.isEmpty() ? List.of(Finding.ok("start-ok", Map.of())) : faults;
    }
}
