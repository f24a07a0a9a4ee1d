package org.korrigo.rest.internal.watch;

import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import org.korrigo.application.incident.Refusals;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Tells who asked for what they may not have. */
@Component(service = ContainerResponseFilter.class)
@JaxrsExtension
@JaxrsApplicationSelect(RestApplication.SELECTED)
@Priority(Priorities.USER)
public final class RefusalWatch implements ContainerResponseFilter {

    private static final int FORBIDDEN = 403;

    private final Refusals refusals;

    @Activate
    public RefusalWatch(@Reference Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == FORBIDDEN
                && request.getSecurityContext().getUserPrincipal() instanceof SignedIn person) {
            String what = request.getMethod() + " " + RouteName.of(request.getUriInfo());
            refusals.refused(person.session().actor(), what);
        }
    }
}
