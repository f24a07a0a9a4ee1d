package org.korrigo.rest.internal.session;

import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.korrigo.application.incident.ServerModes;
import org.korrigo.domain.incident.Mode;
import org.korrigo.rest.internal.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Puts off what can wait while the server does only what is essential. */
@Component(service = ContainerRequestFilter.class)
@JaxrsExtension
@JaxrsApplicationSelect(RestApplication.SELECTED)
@Deferrable
@Priority(Priorities.AUTHORIZATION)
public final class DegradedFilter implements ContainerRequestFilter {

    private final ServerModes modes;

    @Activate
    public DegradedFilter(@Reference ServerModes modes) {
        this.modes = modes;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        modes.now().requireOff(Mode.DEGRADED);
    }
}
