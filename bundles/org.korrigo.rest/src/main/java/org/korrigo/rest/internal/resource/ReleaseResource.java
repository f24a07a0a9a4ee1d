package org.korrigo.rest.internal.resource;

import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.result.ReleaseReadiness;
import org.korrigo.application.result.Releases;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.ReleaseOrderBody;
import org.korrigo.rest.internal.body.ReleasedBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Results to their students, and back. */
@Component(service = ReleaseResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/release")
@Produces(MediaType.APPLICATION_JSON)
public final class ReleaseResource {

    private final Releases releases;

    @Activate
    public ReleaseResource(@Reference Releases releases) {
        this.releases = releases;
    }

    @GET
    public ReleaseReadiness readiness(@PathParam("exam") String exam, @Context SecurityContext who) {
        return releases.readiness(SignedIn.actor(who), exam);
    }

    @POST
    public ReleasedBody release(@PathParam("exam") String exam, ReleaseOrderBody order, @Context SecurityContext who) {
        return new ReleasedBody(releases.release(SignedIn.actor(who), exam, order.isPartial()));
    }

    @DELETE
    public ReleasedBody unrelease(
            @PathParam("exam") String exam, @QueryParam("reason") String reason, @Context SecurityContext who) {
        return new ReleasedBody(releases.unrelease(SignedIn.actor(who), exam, reason));
    }
}
