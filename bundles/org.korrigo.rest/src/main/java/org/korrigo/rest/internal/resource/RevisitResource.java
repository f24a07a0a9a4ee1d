package org.korrigo.rest.internal.resource;

import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.marking.Piles;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.RevisitBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** What a marker wants to look at again. */
@Component(service = RevisitResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("copies/{id}/revisit")
@Produces(MediaType.APPLICATION_JSON)
public final class RevisitResource {

    private final Piles piles;

    @Activate
    public RevisitResource(@Reference Piles piles) {
        this.piles = piles;
    }

    @PUT
    public void flag(@PathParam("id") String id, RevisitBody body, @Context SecurityContext who) {
        piles.revisit(SignedIn.actor(who), Address.copy(id), body.revisit());
    }
}
