package org.korrigo.application.internal.health.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Bundles that do not run, and parts of Korrigo that wait for something. */
@Component
public final class BundleCheck implements HealthCheck {

    private static final String OURS = "org.korrigo.";
    private static final int NAMED = 5;

    private final BundleContext context;
    private final ServiceComponentRuntime components;

    @Activate
    public BundleCheck(BundleContext context, @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    @Override
    public String subject() {
        return "bundles";
    }

    @Override
    public List<Finding> look() {
        Bundle[] all = context.getBundles();
        List<Finding> found = new ArrayList<>();
        List<String> stopped = Arrays.stream(all)
                .filter(BundleCheck::shouldRun)
                .map(Bundle::getSymbolicName)
                .toList();
        List<String> waiting = Arrays.stream(all)
                .filter(bundle -> String.valueOf(bundle.getSymbolicName()).startsWith(OURS))
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .flatMap(this::waiting)
                .distinct()
                .toList();
        if (!stopped.isEmpty()) {
            found.add(Finding.warn("bundle-stopped", named(stopped)));
        }
        if (!waiting.isEmpty()) {
            found.add(Finding.warn("component-waits", named(waiting)));
        }
        return found.isEmpty()
                ? List.of(Finding.ok("bundles-ok", Map.of("count", Integer.toString(all.length))))
                : found;
    }

    private static boolean shouldRun(Bundle bundle) {
        return bundle.getState() != Bundle.ACTIVE
                && bundle.getState() != Bundle.STARTING
                && bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null;
    }

    private Stream<String> waiting(Bundle bundle) {
        return components.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(description -> components.getComponentConfigurationDTOs(description).stream()
                        .filter(each -> each.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE)
                        .map(each -> description.name + " → " + missing(each, description.references)));
    }

    private static String missing(ComponentConfigurationDTO component, ReferenceDTO... known) {
        return Arrays.stream(component.unsatisfiedReferences)
                .map(each -> interfaceOf(each, known))
                .collect(Collectors.joining("+"));
    }

    private static String interfaceOf(UnsatisfiedReferenceDTO missing, ReferenceDTO... known) {
        return Arrays.stream(known)
                .filter(each -> each.name.equals(missing.name))
                .map(each -> each.interfaceName)
                .findFirst()
                .orElse(missing.name);
    }

    private static Map<String, String> named(List<String> names) {
        String some = names.stream().sorted().limit(NAMED).collect(Collectors.joining(", "));
        return Map.of("count", Integer.toString(names.size()), "names", names.size() > NAMED ? some + "…" : some);
    }
}
