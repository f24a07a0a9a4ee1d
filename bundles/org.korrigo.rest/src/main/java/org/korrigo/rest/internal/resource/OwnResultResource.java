package org.korrigo.rest.internal.resource;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.result.OwnResult;
import org.korrigo.application.result.Results;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.OwnCopyBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** What a student sees. */
@Component(service = OwnResultResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("results")
@Produces(MediaType.APPLICATION_JSON)
public final class OwnResultResource {

    private final Results results;

    @Activate
    public OwnResultResource(@Reference Results results) {
        this.results = results;
    }

    @GET
    public List<OwnResult> own(@Context SecurityContext who) {
        return results.own(SignedIn.actor(who));
    }

    @GET
    @Path("{id}")
    public OwnCopyBody read(@PathParam("id") String id, @Context SecurityContext who) {
        return OwnCopyBody.from(results.ownCopy(SignedIn.actor(who), Address.copy(id)));
    }
}
