package org.korrigo.rest.internal;

import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import org.korrigo.application.health.Traffic;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Tells how many requests were answered. */
@Component(service = ContainerResponseFilter.class)
@JaxrsExtension
@JaxrsApplicationSelect(RestApplication.SELECTED)
public final class RequestCount implements ContainerResponseFilter {

    private final Traffic traffic;

    @Activate
    public RequestCount(@Reference Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        traffic.answered();
    }
}
