package org.korrigo.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
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

/** A page of a trial with the zones of its layout. */
@Component(service = TrialPreviewResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("trials/{id}/pages/{number}/preview")
@Produces(MediaType.APPLICATION_JSON)
public final class TrialPreviewResource {

    private final ZonePreviews previews;

    @Activate
    public TrialPreviewResource(@Reference ZonePreviews previews) {
        this.previews = previews;
    }

    @GET
    @Produces(SvgAnswer.TYPE)
    public Response draw(@PathParam("id") String id, @PathParam("number") String number, @Context SecurityContext who) {
        return SvgAnswer.of(previews.ofTrial(
                SignedIn.actor(who), Address.id("trial", id), SvgAnswer.number("scanned-page", number)));
    }
}
