package org.korrigo.rest.internal.resource;

import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.result.Results;
import org.korrigo.rest.internal.RestApplication;
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

/** Results to their students. */
@Component(service = ReleaseResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/release")
@Produces(MediaType.APPLICATION_JSON)
public final class ReleaseResource {

    private final Results results;

    @Activate
    public ReleaseResource(@Reference Results results) {
        this.results = results;
    }

    @POST
    public ReleasedBody release(@PathParam("exam") String exam, @Context SecurityContext who) {
        return new ReleasedBody(results.release(SignedIn.actor(who), exam));
    }
}
