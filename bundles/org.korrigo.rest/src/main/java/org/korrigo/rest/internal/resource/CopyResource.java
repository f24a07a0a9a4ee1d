package org.korrigo.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.JustificationBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** One copy, and what is done to it out of the ordinary. */
@Component(service = CopyResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("copies/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class CopyResource {

    private final Copies copies;

    @Activate
    public CopyResource(@Reference Copies copies) {
        this.copies = copies;
    }

    @GET
    public Response show(@PathParam("id") String id, @Context SecurityContext who) {
        return answer(copies.show(SignedIn.actor(who), Address.copy(id)));
    }

    @POST
    @Path("acceptance")
    public Response accept(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            JustificationBody why,
            @Context SecurityContext who) {
        long version = Version.read(ifMatch);
        return answer(copies.accept(SignedIn.actor(who), Address.copy(id), version, why.reason()));
    }

    @POST
    @Path("forced-unlock")
    public Response forceUnlock(@PathParam("id") String id, JustificationBody why, @Context SecurityContext who) {
        return answer(copies.forceUnlock(SignedIn.actor(who), Address.copy(id), why.reason()));
    }

    @POST
    @Path("reopening")
    public Response reopen(@PathParam("id") String id, JustificationBody why, @Context SecurityContext who) {
        return answer(copies.reopen(SignedIn.actor(who), Address.copy(id), why.reason()));
    }

    private static Response answer(CopyView copy) {
        return Version.ok(copy, copy.version());
    }
}
