package org.korrigo.rest.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HEAD;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.arrival.UploadView;
import org.korrigo.application.arrival.Uploads;
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

/** One resumable upload. */
@Component(service = UploadResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Tus
@Path("uploads/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class UploadResource {

    private final Uploads uploads;

    @Activate
    public UploadResource(@Reference Uploads uploads) {
        this.uploads = uploads;
    }

    @GET
    public UploadView show(@PathParam("id") String id, @Context SecurityContext who) {
        return uploads.show(SignedIn.actor(who), upload(id));
    }

    @HEAD
    public Response offset(@PathParam("id") String id, @Context SecurityContext who) {
        try {
            UploadView upload = uploads.resume(SignedIn.actor(who), upload(id));
            return UploadAnswer.with(Response.ok(), upload)
                    .header(Tus.LENGTH, upload.length())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PATCH
    @Consumes(Tus.BYTES)
    public Response append(
            @PathParam("id") String id,
            @HeaderParam(Tus.OFFSET) String offset,
            InputStream body,
            @Context SecurityContext who) {
        try (Upload bytes = new Upload(body)) {
            long from = Address.number(Tus.OFFSET, offset);
            UploadView upload = uploads.append(SignedIn.actor(who), upload(id), from, bytes);
            return UploadAnswer.with(Response.noContent(), upload).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DELETE
    public void abandon(@PathParam("id") String id, @Context SecurityContext who) {
        try {
            uploads.abandon(SignedIn.actor(who), upload(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID upload(String id) {
        return Address.id("upload", id);
    }
}
