package org.korrigo.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.trial.ZonePreviews;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** An empty page with the zones of a layout. */
@Component(service = LayoutPreviewResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("layouts/{id}/preview")
@Produces(MediaType.APPLICATION_JSON)
public final class LayoutPreviewResource {

    private final ZonePreviews previews;

    @Activate
    public LayoutPreviewResource(@Reference ZonePreviews previews) {
        this.previews = previews;
    }

    @GET
    @Produces(SvgAnswer.TYPE)
    public Response draw(@PathParam("id") String id, @QueryParam("page") String page, @Context SecurityContext who) {
        int number = Address.optional(page)
                .map(text -> SvgAnswer.number("layout-page", text))
                .orElse(1);
        return SvgAnswer.of(previews.ofLayout(SignedIn.actor(who), id, number));
    }
}
