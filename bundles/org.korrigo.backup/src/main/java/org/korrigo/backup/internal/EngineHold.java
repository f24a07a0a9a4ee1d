package org.korrigo.backup.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.util.promise.Promise;

/** Switches the component of the job engine off and on. */
@Component(service = JobsHold.class)
public final class EngineHold implements JobsHold {

    private static final String BUNDLE = "org.korrigo.jobs";
    private static final String ENGINE = "org.korrigo.jobs.internal.JobRunner";

    private final ServiceComponentRuntime runtime;
    private final BundleContext bundles;

    @Activate
    public EngineHold(@Reference ServiceComponentRuntime runtime, BundleContext bundles) {
        this.runtime = runtime;
        this.bundles = bundles;
    }

    @Override
    public void stop() {
        engine().ifPresent(engine -> await(runtime.disableComponent(engine)));
    }

    @Override
    public void go() {
        engine().ifPresent(engine -> await(runtime.enableComponent(engine)));
    }

    private Optional<ComponentDescriptionDTO> engine() {
        return Arrays.stream(bundles.getBundles())
                .filter(bundle -> BUNDLE.equals(bundle.getSymbolicName()))
                .map(bundle -> runtime.getComponentDescriptionDTO(bundle, ENGINE))
                .filter(found -> found != null)
                .findFirst();
    }

    private static void await(Promise<Void> done) {
        try {
            done.getValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
