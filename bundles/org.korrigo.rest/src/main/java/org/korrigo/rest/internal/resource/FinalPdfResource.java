package org.korrigo.rest.internal.resource;

import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.result.Results;
import org.korrigo.domain.account.Actor;
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

/** The annotated copy as a PDF. */
@Component(service = FinalPdfResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("copies/{id}/final-pdf")
@Produces(MediaType.APPLICATION_JSON)
public final class FinalPdfResource {

    private final Results results;

    @Activate
    public FinalPdfResource(@Reference Results results) {
        this.results = results;
    }

    @GET
    @Produces("application/pdf")
    public Response read(
            @PathParam("id") String id,
            @QueryParam("anonymous") boolean anonymous,
            @Context Request request,
            @Context SecurityContext who) {
        Actor actor = SignedIn.actor(who);
        UUID copy = Address.copy(id);
        return Download.of(
                request, () -> anonymous ? results.anonymousPdf(actor, copy) : results.finalPdf(actor, copy));
    }
}
