package org.korrigo.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.repair.Repairs;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.korrigo.spi.document.EncodedImage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** A scanned page as it lies, also one that no copy shows. It may show a name: never kept. */
@Component(service = BatchPageImageResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("batches/{id}/pages/{number}/image")
@Produces(MediaType.APPLICATION_JSON)
public final class BatchPageImageResource {

    private final Repairs repairs;

    @Activate
    public BatchPageImageResource(@Reference Repairs repairs) {
        this.repairs = repairs;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    public Response page(@PathParam("id") String id, @PathParam("number") String number, @Context SecurityContext who) {
        EncodedImage image =
                repairs.page(SignedIn.actor(who), Address.id("batch", id), SvgAnswer.number("scanned-page", number));
        return Response.ok(image.bytes(), image.mediaType()).build();
    }
}
