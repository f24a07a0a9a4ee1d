package org.korrigo.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.korrigo.application.incident.ServerModes;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.NoticesBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** What everybody is told on every screen, signed in or not. */
@Component(service = NoticeResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
public final class NoticeResource {

    private final ServerModes modes;

    @Activate
    public NoticeResource(@Reference ServerModes modes) {
        this.modes = modes;
    }

    @GET
    public NoticesBody read() {
        return NoticesBody.of(modes.now());
    }
}
